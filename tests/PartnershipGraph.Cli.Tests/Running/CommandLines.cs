using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>The commands that the program has now, and a line of each that answers from the bundled data.</summary>
internal static class CommandLines
{
    /// <summary>One answerable line a command; a command without one fails <c>HelpTests</c>.</summary>
    public static IReadOnlyDictionary<string, string> OnBundledData { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["brief"] = "brief",
        ["show"] = "show China",
        ["dyad"] = "dyad CHN RUS",
        ["ladders"] = "ladders",
        ["rank"] = "rank strength",
        ["communities"] = "communities --restarts 2",
        ["hedge"] = "hedge --poles USA,CHN",
        ["exposure"] = "exposure VNM --pole CHN",
        ["simulate"] = "simulate --set VNM-USA=2",
        ["overlap"] = "overlap --pole USA",
        ["reasons"] = "reasons",
        ["inflation"] = "inflation --sponsor CHN",
        ["prestige"] = "prestige",
        ["crisis"] = "crisis",
        ["explain"] = "explain XM VNM",
        ["intermediaries"] = "intermediaries --poles USA,CHN",
        ["similarity"] = "similarity VNM IDN",
        ["domains"] = "domains --poles USA,CHN",
        ["pressure"] = "pressure --poles USA,CHN",
        ["brokers"] = "brokers --poles USA,CHN",
        ["priorities"] = "priorities CHN",
        ["perceptions"] = "perceptions",
        ["plot"] = "plot ledger -o -",
        ["export"] = "export dyad-year --from 2010 -o /dev/null",
        ["words"] = "words --sponsor CHN --permutations 99 --samples 50",
        ["upgrades"] = "upgrades --sponsor CHN --samples 50",
        ["gap"] = "gap --sponsor CHN",
        ["timeline"] = "timeline CHN RUS",
        ["diff"] = "diff --from 2012",
        ["validate"] = "validate",
    };

    /// <summary>A line of each command that means nothing without a database. Nobody answers at its address.</summary>
    public static IReadOnlyDictionary<string, string> OnADatabase { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["import"] = "import --store " + Nowhere,
        ["cypher"] = "cypher run partners_of_partners -p state=VNM --store " + Nowhere,
        ["db"] = "db info --store " + Nowhere,
    };

    /// <summary>A line of each command that asks about a file of one's own. It is not there.</summary>
    public static IReadOnlyDictionary<string, string> OnAFile { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["graph"] = "graph no-such-file.csv --measure degree",
        ["convert"] = "convert cow-trade no-such-file.csv -o no-such-folder",
        ["run"] = "run no-such-file.yaml",
    };

    /// <summary>An address of this machine where nothing listens.</summary>
    public const string Nowhere = "bolt://user:lily-pond-7@localhost:1";

    public static IEnumerable<string> All => OnBundledData.Values;

    /// <summary>Those whose numbers depend on a date, weights and rows.</summary>
    public static IEnumerable<string> WithNumbers => OnBundledData.Where(l => l.Key != "validate").Select(l => l.Value);

    /// <summary>Those that answer in formats: a picture is what its file is.</summary>
    public static IEnumerable<string> InFormats => All.Where(HasFormats);

    /// <summary>Those of <see cref="WithNumbers"/> that answer in formats.</summary>
    public static IEnumerable<string> NumbersInFormats => WithNumbers.Where(HasFormats);

    public static IReadOnlyList<string> Names { get; } = [.. Root.Subcommands.Select(c => c.Name)];

    public static bool Exists(string command) => Names.Contains(command, StringComparer.Ordinal);

    /// <summary>The words of a line that asks for JSON, where its command answers in formats.</summary>
    public static string[] AsJson(string line) => HasFormats(line) ? [.. line.Split(' '), "--format", "json"] : line.Split(' ');

    private static bool HasFormats(string line) => HasOption(line.Split(' ')[0], "--format");

    public static bool HasOption(string command, string option) =>
        Root.Subcommands.Any(c => c.Name == command && c.Options.Any(o => o.Name == option));

    private static System.CommandLine.RootCommand Root => RootCommands.Create(new CliHost
    {
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        Clock = new StoppedClock(InProcess.Today),
    });
}
