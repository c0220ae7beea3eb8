using CsCheck;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Profiles;

[TestFixture]
public sealed class EgoNetworkTests
{
    [Test]
    public void Partners_stand_by_depth_then_by_what_they_share_then_by_id()
    {
        // B is tied to Q .8, D .6, A .4 and C .4; of these A and Q are tied to each other.
        var ego = Of("B");

        Assert.That(ego.Partners.Select(p => (p.Id, Math.Round(p.Tie.Weight, 9), p.Shared)), Is.EqualTo(new[] { ("Q", 0.8, 1), ("D", 0.6, 0), ("A", 0.4, 1), ("C", 0.4, 0) }));
        Assert.That(ego.Among.Select(t => (t.Source, t.Target)), Is.EqualTo(new[] { ("A", "Q") }));
        Assert.That(ego.Density.Value, Is.EqualTo(1 / 6.0).Within(1e-12));
    }

    [Test]
    public void A_tie_of_two_partners_is_found_in_either_order()
    {
        var ego = Of("B");

        Assert.That(ego.Between("Q", "A")!.Weight, Is.EqualTo(0.8).Within(1e-12));
        Assert.That(ego.Between("A", "Q"), Is.SameAs(ego.Between("Q", "A")));
        Assert.That(ego.Between("A", "C"), Is.Null);
        Assert.That(ego.Between("B", "Q"), Is.Null, "the actor is none of its partners");
    }

    [Test]
    public void Few_partners_have_no_density()
    {
        Assert.That(Of("D").Density.WhyNull, Is.EqualTo("fewer than two partners"));
        Assert.That(EgoNetwork.Of(new Rows().States("X").Title("A", "B", 1).Network(), "X").Partners, Is.Empty);
        Assert.That(EgoNetwork.Of(SixNodes.Rows.Network(), "elsewhere").Partners, Is.Empty);
    }

    [Test]
    public void A_directed_network_is_refused() => Assert.That(
        () => EgoNetwork.Of(SixNodes.Rows.Network(Ask.On() with { Directed = true }), "B"), Throws.TypeOf<UsageException>().With.Message.Contains("--directed"));

    [Test]
    public void Counts_agree_with_the_matrix_of_any_network() => RandomNetworks.All.Sample(
        drawn =>
        {
            var weights = RandomNetworks.Weights(drawn);
            var network = RandomNetworks.Build(drawn).Network();
            for (var i = 0; i < drawn.Actors; i++)
            {
                List<int> partners = [.. Enumerable.Range(0, drawn.Actors).Where(k => weights[i, k] > 0)];
                var ego = EgoNetwork.Of(network, RandomNetworks.Names[i]);

                Assert.That(ego.Partners.Select(p => p.Id), Is.EquivalentTo(partners.Select(k => RandomNetworks.Names[k])));
                Assert.That(ego.Among, Has.Count.EqualTo(partners.Sum(a => partners.Count(b => a < b && weights[a, b] > 0))));
                foreach (var partner in ego.Partners)
                {
                    var k = Array.IndexOf(RandomNetworks.Names, partner.Id);
                    Assert.That(partner.Shared, Is.EqualTo(partners.Count(b => b != k && weights[k, b] > 0)));
                    Assert.That(partner.Tie.Weight, Is.EqualTo(weights[i, k]).Within(1e-12));
                }

                Assert.That(Ordered(ego.Partners), Is.True);
            }
        },
        iter: 200);

    private static bool Ordered(IReadOnlyList<EgoPartner> partners) =>
        partners.Zip(partners.Skip(1)).All(p => p.First.Tie.Weight >= p.Second.Tie.Weight - 1e-12);

    private static EgoNetwork Of(string id) => EgoNetwork.Of(SixNodes.Rows.Network(), id);
}
