using PartnershipGraph.Cli.Hosting;

return await CliApplication.RunAsync(args, CliHost.OfProcess());
