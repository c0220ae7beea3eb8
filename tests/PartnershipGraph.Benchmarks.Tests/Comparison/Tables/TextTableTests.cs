using PartnershipGraph.Benchmarks.Comparison.Tables;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Tables;

/// <summary>Tables for eyes and for Markdown.</summary>
internal sealed class TextTableTests
{
    [Test]
    public void In_a_terminal_columns_stand_under_each_other() =>
        Assert.That(Example().Render(markdown: false), Is.EqualTo("what    time\nkcore   9 ms\nlonger   1 s\n"));

    [Test]
    public void In_Markdown_numbers_are_set_to_the_right() =>
        Assert.That(Example().Render(markdown: true), Is.EqualTo("| what | time |\n|---|---:|\n| kcore | 9 ms |\n| longer | 1 s |\n"));

    [Test]
    public void A_row_of_another_length_is_refused() => Assert.That(() => Example().Add("alone"), Throws.ArgumentException);

    private static TextTable Example()
    {
        var table = new TextTable(["what", "time"]);
        table.Add("kcore", "9 ms");
        table.Add("longer", "1 s");
        return table;
    }
}
