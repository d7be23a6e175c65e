/**
 * Asks for `/me` as a child process: what an honest caller waits for is the service, not the
 * process that sends the flood and reads its answers.
 */
import { honestLatency, type Question } from './measure.ts';

process.on('message', (question: Question) => {
  void honestLatency(question).then((latency) => process.send?.(latency));
});
process.on('disconnect', () => process.exit());
