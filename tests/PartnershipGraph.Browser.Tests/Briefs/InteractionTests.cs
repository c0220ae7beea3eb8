using System.Globalization;
using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Checks;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Browser.Tests.Briefs;

/// <summary>What scripts add to a brief, by keys alone wherever keys do.</summary>
internal sealed class InteractionTests : BrowserFixture
{
    private const string ledger = "table[data-ledger]";

    [Test]
    public async Task A_table_is_sorted_by_keys_down_up_and_back()
    {
        await using var page = await OpenAsync();
        var table = page.Page.Locator(ledger).First;
        var own = await ColumnAsync(table, "first");
        var head = table.Locator("thead th[data-key=first]");
        await head.Locator("button").FocusAsync();

        await page.Page.Keyboard.PressAsync("Enter");
        var (down, downSays) = (await ColumnAsync(table, "first"), await head.GetAttributeAsync("aria-sort"));
        await page.Page.Keyboard.PressAsync(" ");
        var (up, upSays) = (await ColumnAsync(table, "first"), await head.GetAttributeAsync("aria-sort"));
        await page.Page.Keyboard.PressAsync("Enter");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(own.Distinct().Count(), Is.GreaterThan(1), "there is something to sort");
        Assert.That(down.Select(Number), Is.Ordered.Descending);
        Assert.That(up.Select(Number), Is.Ordered.Ascending);
        Assert.That(down, Is.EquivalentTo(own).And.EquivalentTo(up));
        Assert.That((downSays, upSays), Is.EqualTo(("descending", "ascending")));
        Assert.That(await ColumnAsync(table, "first"), Is.EqualTo(own));
        Assert.That(await head.GetAttributeAsync("aria-sort"), Is.Null);
    }

    [Test]
    public async Task The_heads_of_a_table_are_one_stop_of_Tab_and_arrows_go_on()
    {
        await using var page = await OpenAsync();
        var heads = page.Page.Locator(ledger).First.Locator("thead button");
        await heads.First.FocusAsync();

        await page.Page.Keyboard.PressAsync("ArrowRight");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await heads.Nth(1).EvaluateAsync<bool>("button => button === document.activeElement"));
        Assert.That(await heads.EvaluateAllAsync<int>("buttons => buttons.filter(button => button.tabIndex === 0).length"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_struck_intermediary_leaves_the_sums_that_the_program_gives_without_it()
    {
        await using var page = await OpenAsync();
        var table = page.Page.Locator(ledger).First;
        var names = await ColumnAsync(table, "via");
        var boxes = table.Locator("tbody tr:not(.rest) .strike input");
        var last = await boxes.CountAsync() - 1;

        foreach (var row in new[] { 0, last })
        {
            await boxes.Nth(row).FocusAsync();
            await page.Page.Keyboard.PressAsync(" ");
        }

        var after = page.Page.Locator(".block", new() { Has = table }).Locator(".after").First;
        var command = (await table.GetAttributeAsync("data-command"))!.Split(' ')[1..];
        var program = (await InProcess.RunAsync([.. command, "--without", $"{names[0]},{names[last]}", "--format", "json"])).Json.GetProperty("without");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Number(await after.GetAttributeAsync("data-xm")), Is.EqualTo(program.GetProperty("XM").GetDouble()).Within(1e-12));
        Assert.That(Number(await after.GetAttributeAsync("data-xr")), Is.EqualTo(program.GetProperty("XR").GetDouble()).Within(1e-12));
        Assert.That(await after.TextContentAsync(), Does.StartWith("Without "));
        Assert.That(await table.Locator("tbody tr.struck").CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task What_is_struck_can_be_taken_back()
    {
        await using var page = await OpenAsync();
        var table = page.Page.Locator(ledger).First;
        var box = table.Locator("tbody tr .strike input").First;

        await box.CheckAsync();
        await box.UncheckAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await table.Locator("tbody tr.struck").CountAsync(), Is.Zero);
        Assert.That(await page.Page.Locator(".after").First.TextContentAsync(), Is.Empty);
    }

    [Test]
    public async Task Every_table_is_taken_away_as_CSV_cell_by_cell()
    {
        await using var page = await OpenAsync();
        var ids = await page.Page.Locator("main table").EvaluateAllAsync<string[]>("tables => tables.map(table => table.id)");

        Assert.That(ids, Is.Not.Empty);
        foreach (var id in ids)
        {
            // The numbers behind a figure are taken away with the figure.
            var button = page.Page.Locator($".block:has([id='{id}']) > [role=toolbar] button").GetByText("CSV").First;
            var saved = await page.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());

            var rows = CsvText.Rows(await File.ReadAllTextAsync(await saved.PathAsync()));
            Assert.That(saved.SuggestedFilename, Does.EndWith(".csv"));
            Assert.That(rows, Is.EqualTo(await CellsAsync(page.Page.Locator($"[id='{id}']"))), id);
        }
    }

    [Test]
    public async Task A_mark_that_is_reached_by_keys_is_marked_wherever_it_is_named()
    {
        await using var page = await OpenAsync();
        var mark = page.Page.Locator("figure svg [data-a][tabindex='0']").First;
        var id = (await mark.GetAttributeAsync("data-a"))!.Split(' ')[0];

        await mark.FocusAsync();

        var lit = page.Page.Locator($"[data-a~='{id}'].on");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(await lit.CountAsync(), Is.GreaterThan(1), "the mark, and something else about the same actor");
        Assert.That(await page.Page.Locator("tr.on").CountAsync(), Is.GreaterThan(0), "rows too");
        await page.Page.WaitForFunctionAsync("() => document.querySelector('[role=status]').textContent.includes('Marked in')");
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.That(await page.Page.Locator(".on").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Arrows_walk_through_the_marks_of_a_figure()
    {
        await using var page = await OpenAsync();
        var figure = page.Page.Locator("figure", new() { Has = page.Page.Locator("svg [data-k]") }).First;
        var marks = await figure.Locator("svg [data-k]").EvaluateAllAsync<string[]>(
            "marks => marks.filter(mark => !mark.parentElement.closest('[data-k]')).map(mark => mark.dataset.k)");
        await figure.Locator("svg [data-k][tabindex='0']").First.FocusAsync();

        var walked = new List<string>();
        foreach (var key in new[] { "Home", "ArrowRight", "ArrowLeft", "End" })
        {
            await page.Page.Keyboard.PressAsync(key);
            walked.Add(await page.Page.EvaluateAsync<string>("() => document.activeElement.dataset.k"));
        }

        Assert.That(walked, Is.EqualTo(new[] { marks[0], marks[1], marks[0], marks[^1] }));
    }

    [Test]
    public async Task None_of_it_breaks_the_policy_or_says_a_word_on_the_console()
    {
        await using var page = await OpenAsync();
        var clicked = await page.Page.Locator("thead button, [role=toolbar] button").EvaluateAllAsync<int>("buttons => buttons.map(button => button.click()).length");

        var found = await PageChecks.FindAsync(page, [new ConsoleCheck(), new PageErrorCheck(), new PolicyCheck(), new OutsideRequestCheck()]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(clicked, Is.GreaterThan(20));
        Assert.That(found, Is.Empty, PageChecks.Describe(found));
    }

    private static async Task<OpenedPage> OpenAsync() => await PageFile.OpenAsync(await BriefCase.Vietnam.HtmlAsync());

    private static double Number(string? text) => double.Parse(text!, CultureInfo.InvariantCulture);

    /// <summary>The exact values of a column as the table shows them now.</summary>
    private static async Task<IReadOnlyList<string>> ColumnAsync(ILocator table, string key) => await table.EvaluateAsync<string[]>(
        """
        (table, key) => [...table.tBodies[0].rows].map(row => row.cells[table.querySelector(`thead th[data-key="${key}"]`).cellIndex])
            .map(cell => cell.dataset.raw ?? cell.textContent)
        """,
        key);

    /// <summary>Keys of the columns, then the exact values of every row; behind a figure the key of the mark leads.</summary>
    private static async Task<string[][]> CellsAsync(ILocator table) => await table.EvaluateAsync<string[][]>(
        """
        table => {
            const kept = [...table.tHead.rows[0].cells].filter(head => head.dataset.key !== undefined);
            const led = (key, cells) => table.dataset.figure === undefined ? cells : [key, ...cells];
            return [led('key', kept.map(head => head.dataset.key)), ...[...table.tBodies[0].rows].map(row =>
                led(row.dataset.k, kept.map(head => row.cells[head.cellIndex]).map(cell => cell.dataset.raw ?? cell.textContent)))];
        }
        """);
}
