using PartnershipGraph.Storage.Neo4j.Reading;

namespace PartnershipGraph.Storage.Neo4j.Tests.Reading;

internal sealed class LeftOutTests
{
    [Test]
    public void Nothing_left_out_is_not_worth_a_word() => Assert.That(Of(0, ("PARTNERSHIP", 0)).Warnings, Is.Empty);

    [Test]
    public void Actors_come_first_and_each_type_of_relationship_has_its_count() => Assert.That(
        Of(2, ("RIVALRY", 1), ("ALLIANCE", 2), ("RIVALRY", 1)).Warnings.Select(w => string.Join(' ', w.Split(' ')[..3])),
        Is.EqualTo(new[] { "2 actors left", "2 ALLIANCE relationships", "2 RIVALRY relationships" }));

    [Test]
    public void One_is_told_in_the_singular() => Assert.That(
        Of(1, ("EPISODE", 1)).Warnings.Select(w => string.Join(' ', w.Split(' ')[..3])), Is.EqualTo(new[] { "1 actor left", "1 EPISODE relationship" }));

    private static LeftOut Of(int actors, params (string Type, int Count)[] relationships)
    {
        var leftOut = new LeftOut();
        leftOut.AddActors(actors);
        foreach (var (type, count) in relationships)
            leftOut.Add(type, count);
        return leftOut;
    }
}
