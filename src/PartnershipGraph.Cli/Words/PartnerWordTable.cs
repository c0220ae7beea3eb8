using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Cli.Words;

/// <summary>Every partner with its words and what is measured of it, so that the tests can be done again elsewhere.</summary>
internal static class PartnerWordTable
{
    public static ReportTable Complete(Question asked, WordResult result) => new(
        "partners",
        "",
        [
            Column.Text("id"), Column.Text("name"), Column.Text("title"), Column.Text("ladder"), Column.Number("rank"), Column.Text("words"),
            .. WordPromises.Tested.Select(w => Column.Number(WordNames.Of(w))),
            .. result.Measures.Select(m => Column.Number(WordNames.Key(m.Measure))),
        ],
        [
            .. result.Partners.Index().Select(p => (IReadOnlyList<Cell>)
            [
                p.Item.Id, asked.Records.Actors[p.Item.Id].Name, p.Item.Title.Opening.Title, p.Item.Title.Opening.Ladder, Cell.Of(p.Item.Title.Rank.Value),
                Words(p.Item.Words),
                .. WordPromises.Tested.Select(w => (Cell)(p.Item.Words.Contains(w) ? 1 : 0)),
                .. result.Measures.Select(m => Cell.Of(m.Values[p.Index])),
            ]),
        ]);

    private static string Words(IReadOnlyList<TitleWord> words) => string.Join("; ", words.Select(WordNames.Of));
}
