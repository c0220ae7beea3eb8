using System.Text;
using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>What goes first where a page is too large, and that it is said.</summary>
internal sealed class PageBudgetTests
{
    private const int large = 50_000;
    private static readonly IslandText data = new(new string('A', large), large, new string('0', 64)) { UnpackedBytes = 1, Sha256 = new string('1', 64) };

    private static BriefPage Page => new()
    {
        Title = "Page",
        Finding = "Found.",
        AsOf = "2024-12-31",
        Digest = new string('0', 64),
        Version = "1",
        Redo = new Redo("pgraph brief"),
        Sections =
        [
            new PageSection("only", "Only")
            {
                Figures = [Figure("fig-a", ""), Figure("fig-b", new string('x', large)), Figure("fig-c", $"<g data-k=\"1\"><title>{new string('w', large)}</title></g>{new string('y', large)}")],
                Tables = [Table("short", 10), Table("middling", 200), Table("long", 2000)],
            },
        ],
    };

    [Test]
    public async Task What_fits_stays_whole()
    {
        var text = await TextAsync(10 * large);

        Assert.That(text, Does.Contain(data.Base64).And.Contain("id=\"fig-b\"").And.Contain("id=\"fig-c\"").And.Contain("long row 1999").And.Not.Contain("What was left out"));
    }

    [Test]
    public async Task First_go_the_rows_that_nobody_sees_at_once_of_the_longest_table()
    {
        var whole = Size(await TextAsync(10 * large));
        var text = await TextAsync(whole - 1000);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(text, Does.Contain(data.Base64).And.Contain("id=\"fig-c\"").And.Contain("wwww").And.Contain("long row 0").And.Contain("short row 9").And.Contain("middling row 199"));
        Assert.That(text, Does.Not.Contain("long row 1999"));
        Assert.That(text, Does.Contain("1995 further rows are not in this page.").And.Contain("1995 rows of the table &quot;long&quot;: pgraph brief --out DIR writes every row into long.csv."));
    }

    [Test]
    public async Task Then_go_words_beside_marks_and_rows_come_back_where_they_fit()
    {
        var text = await TextAsync((4 * large) + 35_000);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(text, Does.Contain(data.Base64).And.Contain("yyyy").And.Not.Contain("wwww").And.Not.Contain("long row 1999"));
        Assert.That(text, Does.Contain("short row 9"), "all tables were cut before; this one fits again");
        Assert.That(text, Does.Contain("The words beside the marks of &quot;fig-c&quot;").And.Not.Contain("of the table &quot;short&quot;"));
    }

    [Test]
    public async Task Then_go_pictures_that_the_brief_can_be_read_without()
    {
        var text = await TextAsync((2 * large) + 65_000);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(text, Does.Contain(data.Base64).And.Contain("id=\"fig-b\"").And.Not.Contain("id=\"fig-c\""));
        Assert.That(text, Does.Contain("The picture &quot;fig-c&quot;: pgraph plot tiles -o tiles.svg draws it.").And.Not.Contain("words beside"));
    }

    [Test]
    public async Task Then_go_the_data_and_the_page_says_so_to_a_reader_and_to_the_program()
    {
        var text = await TextAsync(large + 65_000);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(text, Does.Contain("id=\"fig-b\"").And.Not.Contain(data.Base64));
        Assert.That(text, Does.Contain("<template id=\"pgraph-data\" data-format=\"pgraph-data-1\" data-left-out=\"with them the page would be larger than 0.1 MB\"></template>"));
        Assert.That(text, Does.Contain("The rows of the data: with them the page would be larger than"));
    }

    [Test]
    public async Task Then_go_the_other_pictures_the_largest_first()
    {
        var text = await TextAsync(65_000);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(text, Does.Contain("id=\"fig-a\"").And.Not.Contain("id=\"fig-b\""));
        Assert.That(Size(text), Is.LessThanOrEqualTo(65_000));
    }

    [Test]
    public async Task What_cannot_be_made_smaller_is_written_as_it_is()
    {
        Assert.That(await TextAsync(1), Does.Contain("Found.").And.Contain("long row 0").And.Not.Contain("<figure"));
    }

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);

    private static Task<string> TextAsync(int most) => PageBudget.TextAsync(Page, new HashSet<string>(StringComparer.Ordinal) { "fig-c" }, data, most, CancellationToken.None);

    private static PageFigure Figure(string id, string content) => new(id, "tiles", id, $"<svg>{content}</svg>") { Caption = "", Command = "pgraph plot tiles -o tiles.svg" };

    private static PageTable Table(string id, int rows) => new(
        id, id, [new PageColumn("Name", "name")],
        [.. Enumerable.Range(0, rows).Select(i => new PageRow(FormattableString.Invariant($"{i}"), [new PageCell(FormattableString.Invariant($"{id} row {i}"))]) { IsShown = i < 5 })]);
}
