using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief;

/// <summary>The brief's section on whether titles foretold votes.</summary>
[Category("Heavy")]
internal sealed class VoteSectionTests
{
    private const string heading = "Did titles foretell the votes?";

    [Test]
    public async Task China_and_Russia_are_put_to_the_same_tests_and_give_the_command_s_numbers()
    {
        var section = (await InProcess.TypedAsync("brief --format json")).Json.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("title").GetString() == heading);
        var rows = section.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().ToList();
        var russia = (await InProcess.TypedAsync("crisis --vote ES-11/1 --sponsor RUS --format json")).Json.GetProperty("predictors")[0];

        Assert.That(rows.Select(r => $"{r[0]} {r[1]}"), Is.EqualTo(new[]
        {
            "China tier", "China alliance", "China trade", "China prior", "Russia tier", "Russia alliance", "Russia trade", "Russia prior",
        }));
        Assert.That(rows[4][4].GetDouble(), Is.EqualTo(russia.GetProperty("auc").GetDouble()));
        Assert.That(rows[4][8].GetDouble(), Is.EqualTo(russia.GetProperty("pHolm").GetDouble()));
        Assert.That(section.GetProperty("text").GetRawText(), Does.Contain("141 yes, 5 no, 35 abstained, 12 absent").And.Contain("of 178 without one 40").And.Contain("cheap talk"));
    }

    [TestCase("--as-of 2022-03-01")]
    [TestCase("--as-of 1990")]
    public async Task Before_the_vote_there_is_no_such_section(string options) =>
        Assert.That((await InProcess.TypedAsync($"brief {options} --format md")).Out, Does.Not.Contain(heading));

    [TestCase("--actors blocs")]
    [TestCase("--as-of 2022-03-02")]
    public async Task From_the_day_of_the_vote_on_there_is_one_whoever_takes_part(string options) =>
        Assert.That((await InProcess.TypedAsync($"brief {options} --format md")).Out, Does.Contain(heading));
}
