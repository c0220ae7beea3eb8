using System.Globalization;
using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Explain;

/// <summary>The ties that a number rests on, with what each side says and where that stands.</summary>
internal static class InputTable
{
    /// <summary>For reading: a row for everything that the ties rest on. Sources are numbered, because their titles are long.</summary>
    public static ReportTable Of(Question asked, IReadOnlyList<TieUse> inputs, SourceList sources) => new(
        "ties",
        "",
        [
            Column.Text("Tie"), Column.Number("Weight"), Column.Text("Who says it", "speaker"), Column.Text("What it rests on", "title"),
            Column.Text("Place", "place"), Column.Text("Since"), Column.Number("Weighs", "weighs"), Column.Text("Source"),
        ],
        [.. inputs.SelectMany(u => Rows(asked, u, sources))]);

    /// <summary>How to read it, and what is not shown.</summary>
    public static IEnumerable<string> Notes(Question asked, Explanation explanation, IReadOnlyList<TieUse> shown)
    {
        if (explanation.Inputs.Count == 0)
        {
            yield return "No tie on record stands in this arithmetic: what is not recorded is not \"none\".";
        }

        if (shown.Any(u => u.Tie.Sides.Count(s => s.Weight is not null) > 1))
        {
            yield return $"Where both sides are coded, {Joined(asked)} counts: --combine {asked.Options.Combine.Word()}.";
        }

        if (shown.Any(u => u.Tie.Alliances.Count > 0 && u.Tie.Sides.Count > 0))
        {
            yield return "Of titles and pacts the heavier counts.";
        }

        var hidden = explanation.Inputs.Skip(shown.Count).ToList();
        if (hidden.Count > 0)
        {
            var counted = hidden.Count(u => u.Part == TiePart.Counted);
            var sums = counted > 0 ? $", {counted.ToString(CultureInfo.InvariantCulture)} of them between others and read only for a sum or a count" : "";
            yield return $"{Count.Of(hidden.Count, "further tie")} not shown{sums}; --format csv or json lists every one.";
        }
    }

    /// <summary>For taking away: a row for every tie.</summary>
    public static ReportTable Complete(Question asked, Explanation explanation) => new(
        "inputs",
        "",
        [
            Column.Text("measure"), Column.Text("state"), Column.Text("a"), Column.Text("b"), Column.Number("weight"), Column.Text("part"), Column.Text("title"),
            Column.Text("source"), Column.Text("confidence"),
        ],
        [
            .. explanation.Inputs.Select(u => (IReadOnlyList<Cell>)
            [
                explanation.Measure.Name, explanation.State, u.A, u.B, Cell.Of(u.Tie.Weight), u.Part.Word(), TitleOf(asked, u), SourceOf(asked, u),
                string.Join("; ", Evidence(asked, u).SelectMany(e => e.Sources).Select(s => s.Confidence.Word()).Distinct(StringComparer.Ordinal)),
            ]),
        ]);

    public static IReadOnlyList<TieEvidence> Evidence(Question asked, TieUse use) => TieEvidence.Of(use.Tie, asked.Records.Ladders);

    /// <summary>What each side says, in one text.</summary>
    public static string TitleOf(Question asked, TieUse use) => string.Join("; ", Evidence(asked, use).Select(e =>
    {
        string[] details =
        [
            e.Place,
            e.Since is { } since ? $"since {since}" : "",
            e.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $"weighs {weight:0.####}") : "",
        ];
        var told = string.Join(", ", details.Where(d => d.Length > 0));
        return $"{(e.Speaker is null ? "" : e.Speaker + ": ")}{e.Title}{(told.Length > 0 ? $" ({told})" : "")}";
    }));

    /// <summary>Where they say it, each source once.</summary>
    public static string SourceOf(Question asked, TieUse use) =>
        string.Join("; ", Evidence(asked, use).SelectMany(e => e.Sources).Select(s => Cell.Of(s).Raw).Distinct(StringComparer.Ordinal));

    private static IEnumerable<IReadOnlyList<Cell>> Rows(Question asked, TieUse use, SourceList sources) => Evidence(asked, use).Select((e, i) => (IReadOnlyList<Cell>)
    [
        i > 0 ? "" : $"{asked.Records.Actors[use.A].Name} – {asked.Records.Actors[use.B].Name}",
        i > 0 ? "" : Cell.Of(use.Tie.Weight, 2),
        e.Speaker is null ? "both" : asked.Records.Actors[e.Speaker].Name,
        e.Title,
        e.Place,
        e.Since?.ToString() ?? "",
        Cell.Of(e.Weight, 2),
        string.Join(' ', e.Sources.Select(sources.NumberOf)),
    ]);

    private static string Joined(Question asked) => asked.Options.Combine switch
    {
        TieCombination.Max => "the deeper one",
        TieCombination.Mean => "the mean of the two",
        _ => "the less deep one",
    };
}
