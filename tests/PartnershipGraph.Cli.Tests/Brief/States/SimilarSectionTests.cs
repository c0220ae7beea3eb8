using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Whose portfolio of titles is like that of an actor.</summary>
internal sealed class SimilarSectionTests
{
    [TestCase("B", 1, 1.0 / 4)]
    [TestCase("C", 2, 2.0 / 3)]
    [TestCase("D", 1, 1.0 / 3)]
    public async Task Partners_in_common_are_counted_with_the_two_left_out(string other, int shared, double jaccard)
    {
        // Alba is tied to P, Q and B; Borduria to Q, D, A and C; Calbia to P and B; Dawnland to B.
        var row = (await AlliedBrief.OfAsync("A")).Table("similarity").Single(r => r.Text("id") == other);

        Assert.That(row.Number("shared"), Is.EqualTo(shared));
        Assert.That(row.Number("jaccard"), Is.EqualTo(jaccard).Within(1e-12));
    }

    [TestCase("A")]
    [TestCase("D")]
    public async Task The_command_lists_the_same(string actor)
    {
        using var world = AlliedWorld.Create();
        var brief = await AlliedBrief.OfAsync(world, actor);
        var csv = (await InProcess.RunAsync("similarity", actor, "--data", world.Location, "--format", "csv")).Csv.Skip(1).Select(r => r[0]);

        Assert.That(brief.Table("similarity").Select(r => r.Text("id")), Is.EqualTo(csv).And.Exactly(5).Items);
    }

    [Test]
    public async Task A_title_of_a_later_day_makes_nobody_alike() =>
        Assert.That(
            (await AlliedBrief.OfAsync("D", "--as-of", "2003")).TextOf("similarity"),
            Is.EqualTo("Not covered: Dawnland has no title tie, and is like every other actor without one."));
}
