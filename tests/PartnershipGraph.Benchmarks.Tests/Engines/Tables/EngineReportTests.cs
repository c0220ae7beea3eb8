using PartnershipGraph.Benchmarks.Engines;
using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.Tables;
using PartnershipGraph.Benchmarks.Engines.World;

namespace PartnershipGraph.Benchmarks.Tests.Engines.Tables;

internal sealed class EngineReportTests
{
    private static readonly SideOutcome kernel = new(SideName.Kernel, new Account
    {
        Steps = [new(KernelSide.Reading, 60, 900), new(KernelSide.Building, 20, 1_900), new(KernelSide.Freezing, 5, 2_000)],
        Answers = [new Answer { Question = QuestionName.Components, ComputeSeconds = 0.5, Whole = 2 }, new Answer { Question = "eigenvector", ComputeSeconds = 1 }],
        Ties = 1_234_567,
        PeakMegabytes = 4_321,
        ServerMegabytes = 8_765,
    });

    private static readonly SideOutcome gds = new(SideName.Gds, new Account
    {
        Steps = [new(GdsSide.Projecting, 30, 90), new(GdsSide.ProjectingLengths, 40, 90)],
        Answers =
        [
            new Answer { Question = QuestionName.Components, ComputeSeconds = 2, StreamSeconds = 3, ForeseenBytes = 5 << 20, Whole = 2 },
            new Answer { Question = "eigenvector", Refusal = "no such measure there" },
            new Answer { Question = QuestionName.SampledBetweenness, ComputeSeconds = 1, StreamSeconds = 1 },
        ],
        ProjectedBytes = 77 << 20,
        PeakMegabytes = 234,
    });

    private static readonly Account written = new()
    {
        Steps = [new("drawing", 9, 1), new("emptying", 1, 1), new("importing", 100, 5_000)],
        Rows = 3_000_000,
        PeakMegabytes = 5_000,
    };

    [Test]
    public void A_question_by_itself_waits_for_the_rows_and_on_the_server_for_its_own_network_alone()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(kernel.WholeSeconds(QuestionName.Components), Is.EqualTo(85.5));
        Assert.That(gds.WholeSeconds(QuestionName.Components), Is.EqualTo(35));
        Assert.That(gds.WholeSeconds(QuestionName.SampledBetweenness), Is.EqualTo(42));
        Assert.That(gds.WholeSeconds("eigenvector"), Is.Null);
        Assert.That(gds.WholeSeconds("degree"), Is.Null);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void It_tells_times_memory_agreement_and_refusals(bool markdown)
    {
        var outcome = new WorldOutcome(new WorldSize(100_000, 2_000_000), written, [kernel, gds]);

        var text = new EngineReport([outcome], new EngineOptions { Markdown = markdown, Questions = [QuestionName.Components, "eigenvector", QuestionName.SampledBetweenness] }).Render();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(text, Does.Contain("3,000,000").And.Contain("30,000"), "rows, and rows a second");
        Assert.That(text, Does.Contain("1,234,567").And.Contain("60.0 s").And.Contain("20.0 s").And.Contain("30.0 s").And.Contain("40.0 s"));
        Assert.That(text, Does.Contain("4321 MB").And.Contain("8765 MB").And.Contain("77 MB").And.Contain("234 MB"));
        Assert.That(text, Does.Contain("2 and 2").And.Contain("2.44 ×").And.Contain("5 MB"));
        Assert.That(text, Does.Contain("refused").And.Contain("eigenvector: no such measure there."));
        Assert.That(text.Contains('|', StringComparison.Ordinal), Is.EqualTo(markdown));
    }

    [Test]
    public void A_world_that_was_there_is_not_told_as_written_and_one_side_alone_agrees_with_nobody()
    {
        var outcome = new WorldOutcome(new WorldSize(5, 2), new Account(), [kernel]);

        var text = new EngineReport([outcome], new EngineOptions { Questions = [QuestionName.Components] }).Render();

        Assert.That(outcome.Agreements, Is.Empty);
        Assert.That(text, Does.Contain("85.5 s").And.Not.Contain("refused"));
    }

    [Test]
    public void What_a_process_tells_is_read_again()
    {
        var told = Account.Parse(gds.Account.ToString());

        Assert.That(told.Steps, Is.EqualTo(gds.Account.Steps));
        Assert.That(told.Answers, Is.EqualTo(gds.Account.Answers));
        Assert.That((told.ProjectedBytes, told.PeakMegabytes, told.ServerMegabytes), Is.EqualTo((gds.Account.ProjectedBytes, 234, (double?)null)));
    }
}
