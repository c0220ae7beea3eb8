using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Formulas;
using PartnershipGraph.Pages.Islands;
using PartnershipGraph.Pages.Prose;
using PartnershipGraph.Pages.Sources;
using PartnershipGraph.Pages.Tables;
using PartnershipGraph.Pages.Writing;
using static PartnershipGraph.Pages.Formulas.Terms;

namespace PartnershipGraph.Pages.Tests;

/// <summary>A page with everything that a page can have.</summary>
internal static class SamplePage
{
    public const string Title = "China: a brief";

    /// <summary>A page that says a text everywhere where a text can stand.</summary>
    public static BriefPage Saying(string text) => Of(text) with
    {
        Title = text,
        Finding = text,
        KeyNumbers = [new KeyNumber(text, text)],
        Caption = [text],
        LeftOut = [text],
        Redo = new Redo(text, text) { Notes = [text] },
        Version = text,
        AsOf = text,
        Digest = text,
    };

    public static BriefPage Whole => Of("China 中国");

    /// <summary>A page as it is written.</summary>
    public static string Written(BriefPage page)
    {
        var writing = BriefWriter.TextAsync(page);
        return writing.GetAwaiter().GetResult();
    }

    private static BriefPage Of(string text) => new()
    {
        Title = Title,
        Finding = "Viet Nam leans to neither pole: HB 0.94 [0.88, 0.98].",
        KeyNumbers = [new KeyNumber("671", "title events"), new KeyNumber("1,204", "ties")],
        AsOf = "2024-12-31",
        Digest = "3f9c0123456789abcdef",
        Version = "0.1.0",
        Caption = ["As of 2024-12-31; weights linear."],
        Redo = new Redo("pgraph brief --html brief.html --as-of 2024-12-31", "draws 1") { Notes = ["The clock does not matter."] },
        LeftOut = ["The matrix: pgraph plot matrix -o matrix.svg."],
        Island = new PageIsland("<template id=\"pgraph-data\">H4sIAAAA</template>"),
        Sections =
        [
            new PageSection("hedging", text)
            {
                Passages = [new Paragraph(text), new Listing([text, "second"])],
                Figures =
                [
                    new PageFigure("fig-hedging", "hedging", text, "<svg viewBox=\"0 0 10 10\"><circle data-k=\"VNM\" data-v=\"0.94\" data-a=\"VNM\" r=\"2\"/></svg>")
                    {
                        Caption = text,
                        Table = Small("fig-hedging-table", text) with { Figure = "fig-hedging" },
                    },
                ],
                Tables = [Small("ledger", text) with { Ledger = new Ledger(0.1, 0.2, 1.5, text), Note = text }],
                RestsOn = [new SectionLink("sources-titles", text)],
            },
            new PageSection("methods", "Methods")
            {
                Passages = [new Definitions([new Definition("XM", text, new Formula(Name("XM"), "=", Fraction(Sum("k"), Name("w", "ik"))), text)])],
            },
            new PageSection("sources", "Sources")
            {
                Sources = [new SourceGroup("sources-titles", text, [new PageSource(1, text, "https://example.org/?a=1&b=2", 3), new PageSource(2, "Book", "", 1)])],
            },
        ],
    };

    public static PageTable Small(string id, string text) => new(
        id,
        text,
        [
            new PageColumn("Id", "id"), new PageColumn(text, "name"), new PageColumn("HB", "hb") { IsNumber = true, IsDrawn = true },
            new PageColumn("year", "year") { IsNumber = true, IsShown = false }, new PageColumn("Reading", null),
        ],
        [
            new PageRow("VNM", [new PageCell("VNM"), new PageCell(text) { Link = "https://example.org/", Source = 1 }, new PageCell("0.94", "0.9412345"), new PageCell("2024"), new PageCell("high")]) { Actors = ["VNM"] },
            new PageRow(text, [new PageCell(text), new PageCell("全面战略伙伴关系") { Language = "zh-Hans" }, new PageCell("–", ""), new PageCell("2023"), new PageCell("")]) { IsShown = false },
        ]);
}
