using System.CommandLine;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>An option that is a number with a usual value; it is read as text, so that a bad one is named in our words.</summary>
internal static class NumberOption
{
    public static Option<string> Of(string name, string usual, string description, string help = "N") =>
        new(name) { Description = description, HelpName = help, DefaultValueFactory = _ => usual };
}
