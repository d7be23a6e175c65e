/** What a shell or a CI asks of colours must not show in what the tests' child processes print. */
delete process.env['FORCE_COLOR'];
