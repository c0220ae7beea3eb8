using System.CommandLine;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph brief</c>: the whole picture.</summary>
internal static class BriefCommand
{
    public static Command Create(CliHost host) => RootCommands.Described("brief", "The whole picture.", "brief");
}
