using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PartnershipGraph.Cli.Conversions;
using PartnershipGraph.Cli.Crisis;
using PartnershipGraph.Cli.Cypher;
using PartnershipGraph.Cli.Diff;
using PartnershipGraph.Cli.Explain;
using PartnershipGraph.Cli.Export;
using PartnershipGraph.Cli.Gap;
using PartnershipGraph.Cli.Graph;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Inflation;
using PartnershipGraph.Cli.Jobs;
using PartnershipGraph.Cli.Overlap;
using PartnershipGraph.Cli.Perceptions;
using PartnershipGraph.Cli.Pictures;
using PartnershipGraph.Cli.Prestige;
using PartnershipGraph.Cli.Priorities;
using PartnershipGraph.Cli.Reasons;
using PartnershipGraph.Cli.Timeline;
using PartnershipGraph.Cli.Upgrades;
using PartnershipGraph.Cli.Words;

namespace PartnershipGraph.Cli.Commands;

/// <summary>The commands there are.</summary>
internal static class RootCommands
{
    public static string Welcome => """
        pgraph analyses networks of partnership diplomacy: who is partnered with whom and at which tier, who is central,
        which blocs form and who hedges between the powers, from titles with their sources. A dataset is bundled.

        Three commands to start with:
          pgraph brief                      the whole picture in one page
          pgraph show China                 the titles that an actor gives and gets, tier by tier
          pgraph hedge --poles USA,CHN      who hedges between two powers, and how sure that is

        pgraph --help lists every command; pgraph COMMAND --help explains one, with examples.
        """;

    /// <summary>What the parser says where no command was named.</summary>
    public const string NoCommand = "Required command was not provided.";

    public static RootCommand Create(CliHost host)
    {
        var root = new RootCommand("Network analysis of partnership diplomacy: who is partnered with whom, who is central, which blocs form and who hedges. pgraph COMMAND --help explains one command, with examples.")
        {
            BriefCommand.Create(host),
            ShowCommand.Create(host),
            DyadCommand.Create(host),
            LaddersCommand.Create(host),
            RankCommand.Create(host),
            CommunitiesCommand.Create(host),
            HedgeCommand.Create(host),
            ExposureCommand.Create(host),
            SimulateCommand.Create(host),
            OverlapCommand.Create(host),
            ReasonsCommand.Create(host),
            InflationCommand.Create(host),
            PrestigeCommand.Create(host),
            CrisisCommand.Create(host),
            ExplainCommand.Create(host),
            IntermediariesCommand.Create(host),
            SimilarityCommand.Create(host),
            DomainsCommand.Create(host),
            PressureCommand.Create(host),
            BrokersCommand.Create(host),
            PrioritiesCommand.Create(host),
            PerceptionsCommand.Create(host),
            GapCommand.Create(host),
            WordsCommand.Create(host),
            UpgradesCommand.Create(host),
            TimelineCommand.Create(host),
            DiffCommand.Create(host),
            GraphCommand.Create(host),
            PlotCommand.Create(host),
            ExportCommand.Create(host),
            RunCommand.Create(host),
            ValidateCommand.Create(host),
            ConvertCommand.Create(host),
            ImportCommand.Create(host),
            CypherCommand.Create(host),
            DbCommand.Create(host),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new BriefCommandList((SynchronousCommandLineAction)help.Action!);
        }

        return root;
    }

    /// <summary>A command with its examples under its description.</summary>
    public static Command Described(string name, string description, params string[] examples) =>
        new(name, description + "\n\nExamples:\n" + string.Join('\n', examples.Select(e => "  pgraph " + e)));
}
