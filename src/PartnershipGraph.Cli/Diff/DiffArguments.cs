using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Diff;

/// <summary>The two ways to ask for differences: two dates of one dataset, or two folders on one day.</summary>
internal sealed class DiffArguments
{
    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Two folders in the canonical format, or HTML briefs, the earlier one first (instead of --from and --to).",
        Arity = new ArgumentArity(0, 2),
    };

    private readonly Option<string?> earlierDay = new("--from") { Description = "The earlier date; 2012 means its last day.", HelpName = "DATE" };

    private readonly Option<string?> laterDay = new("--to") { Description = "The later date (default: that of --as-of); read in the same way.", HelpName = "DATE" };

    private readonly Option<string?> sponsor = new("--sponsor") { Description = "Only the titles that this actor gives (default: every sponsor).", HelpName = "ACTOR" };

    private readonly QuestionArguments question = new(Layer.Titles, withLayers: false);

    public void AddTo(Command command)
    {
        command.Arguments.Add(folders);
        command.Options.Add(earlierDay);
        command.Options.Add(laterDay);
        command.Options.Add(sponsor);
        question.AddTo(command);
    }

    /// <exception cref="UsageException">Neither way is taken, or both are mixed.</exception>
    public Task<DiffAnswer> AskAsync(ParseResult parsed, CliHost host) => parsed.GetValue(folders) switch
    {
        // A mistyped option would be taken for a folder, and its value for the other one.
        { } named when Array.Find(named, f => f.StartsWith("--", StringComparison.Ordinal)) is { } option =>
            throw new UsageException($"diff has no option {option}: pgraph diff --help lists them"),
        [var before, var after] => FoldersAsync(parsed, host, before, after),
        [_] => throw new UsageException("one folder alone is compared with nothing: name two, or take --data DIR with --from and --to"),
        _ => DatesAsync(parsed, host),
    };

    private async Task<DiffAnswer> DatesAsync(ParseResult parsed, CliHost host)
    {
        if (parsed.GetValue(earlierDay) is not { } first)
        {
            throw new UsageException("two dates or two folders are missing, as in diff --from 2012 --to 2024 or diff DIR1 DIR2");
        }

        if (parsed.GetValue(laterDay) is not null && question.NamesDay(parsed))
        {
            throw new UsageException("--to and --as-of both name the later date: give one of them");
        }

        var (from, to) = (Values.Day("--from", first), parsed.GetValue(laterDay) is { } last ? Values.Day("--to", last) : (DateOnly?)null);
        var asked = await question.AskAsync(parsed, host, _ => DifferenceAnalysis.Tables);
        var options = Apart(asked.Options) with { AsOf = to ?? asked.Options.AsOf };
        var (before, after) = (asked with { Options = options with { AsOf = from } }, asked with { Options = options });
        var only = parsed.GetValue(sponsor) is { } name ? asked.Actor(name) : null;
        return new DiffAnswer(before, after, null, only, DifferenceAnalysis.Between(asked.Records, options, from, only?.Id));
    }

    private async Task<DiffAnswer> FoldersAsync(ParseResult parsed, CliHost host, string earlier, string later)
    {
        if (parsed.GetValue(earlierDay) is not null || parsed.GetValue(laterDay) is not null)
        {
            throw new UsageException("--from and --to are for two dates of one dataset: two folders are compared on one day, --as-of");
        }

        if (question.NamesData(parsed, host))
        {
            throw new UsageException("two folders are named already: leave --data and --store out");
        }

        var options = Apart(question.Read(parsed, host));
        var (before, after) = (await ReadAsync(earlier), await ReadAsync(later));
        var only = parsed.GetValue(sponsor) is { } name ? Named(before, after, name) : null;
        var result = DifferenceAnalysis.Between(new RecordState(before.Records, options), new RecordState(after.Records, options), only?.Id);
        return new DiffAnswer(before, after, (earlier, later), only, result);

        async Task<Question> ReadAsync(string folder) =>
            new(await DataOption.ReadFolderAsync(folder, host, DifferenceAnalysis.Tables), options, new RunKeeper(host, null));
    }

    /// <summary>Who left one of the folders is still an actor of the other.</summary>
    private static Actor Named(Question before, Question after, string name) => after.Records.Actors.Find(name).Single ?? before.Records.Actors.Find(name).Single ?? after.Actor(name);

    /// <summary>Titles of every kind of partner are compared, each side for itself.</summary>
    private static SnapshotOptions Apart(SnapshotOptions options) => options with { Directed = true, Universe = ActorUniverse.All };
}
