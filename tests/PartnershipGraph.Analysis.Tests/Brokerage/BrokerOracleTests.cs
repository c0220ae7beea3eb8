using CsCheck;
using PartnershipGraph.Analysis.Brokerage;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Brokerage;

/// <summary>Roles held against three loops over all ordered a, v and b.</summary>
[TestFixture]
public sealed class BrokerOracleTests
{
    private const int runs = 60;

    private static readonly Gen<((int Actors, int[] Ranks) Network, int[] Blocs, bool Weighted, bool Directed)> questions =
        Gen.Select(RandomNetworks.All, Gen.Int[0, 2].Array[RandomNetworks.Names.Length], Gen.Bool, Gen.Bool);

    [Test]
    public void Every_role_is_what_three_loops_count() => questions.Sample(
        q =>
        {
            var (ties, n) = (Ties(q), q.Network.Actors);
            foreach (var e in Run(q).States)
            {
                var v = Place(e.Id);
                var roles = new double[5];
                foreach (var (a, b) in All(n).Where(x => x.A != v && x.B != v && Open(ties, x.A, v, x.B)))
                    roles[Role(q.Blocs[a], q.Blocs[v], q.Blocs[b])] += q.Weighted ? Math.Min(ties[a, v], ties[v, b]) / Brokers(ties, n, a, b) : 1;
                double[] told = [e.Coordinator, e.Itinerant, e.Gatekeeper, e.Representative, e.Liaison];
                Assert.That(told, Is.EqualTo(roles).Within(1e-9), e.Id);
                Assert.That(e.Total, Is.EqualTo(roles.Sum()).Within(1e-9), e.Id);
            }
        },
        iter: runs);

    [Test]
    public void Without_direction_gatekeepers_are_representatives() => questions.Sample(
        q => Assert.That(Run(q with { Directed = false }).States.Select(e => e.Gatekeeper - e.Representative), Is.All.EqualTo(0.0).Within(1e-12)),
        iter: runs);

    [Test]
    public void One_bloc_has_coordinators_only_and_blocs_of_one_liaisons_only() => questions.Sample(
        q =>
        {
            var one = Run(q with { Blocs = new int[q.Blocs.Length] }).States;
            var own = Run(q with { Blocs = [.. Enumerable.Range(0, q.Blocs.Length)] }).States;
            Assert.That(one.Select(e => e.Coordinator), Is.EqualTo(one.Select(e => e.Total)).Within(1e-9));
            Assert.That(own.Select(e => e.Liaison), Is.EqualTo(own.Select(e => e.Total)).Within(1e-9));
            Assert.That(own.Select(e => e.Total), Is.EqualTo(one.Select(e => e.Total)).Within(1e-9));
        },
        iter: runs);

    [Test]
    public void Names_of_blocs_mean_nothing() => questions.Sample(
        q => Assert.That(
            Run(q with { Blocs = [.. q.Blocs.Select(b => 2 - b)] }).States.Select(e => e with { Bloc = "" }),
            Is.EqualTo(Run(q).States.Select(e => e with { Bloc = "" }))),
        iter: runs);

    [Test]
    public void Regions_make_blocs_and_no_region_is_one_too()
    {
        var actors = new[] { ("A", "Asia"), ("B", ""), ("C", "Asia") }
            .Select(a => new Domain.Actors.Actor { Id = a.Item1, Name = a.Item1, Kind = Domain.Actors.ActorKind.State, Region = a.Item2 });
        var table = BlocTable.OfRegions(actors);
        Assert.That(table.By, Is.EqualTo("region"));
        Assert.That((table.Of["A"], table.Of["B"], table.Of["C"]), Is.EqualTo(("Asia", BlocTable.None, "Asia")));
    }

    private static int Place(string id) => Array.IndexOf(RandomNetworks.Names, id);

    private static IEnumerable<(int A, int B)> All(int n) =>
        Enumerable.Range(0, n).SelectMany(a => Enumerable.Range(0, n).Where(b => b != a).Select(b => (a, b)));

    private static bool Open(double[,] ties, int a, int v, int b) => ties[a, v] > 0 && ties[v, b] > 0 && ties[a, b] == 0;

    private static int Brokers(double[,] ties, int n, int a, int b) => Enumerable.Range(0, n).Count(v => v != a && v != b && Open(ties, a, v, b));

    private static int Role(int a, int v, int b) => a == v && v == b ? 0 : a == b ? 1 : v == b ? 2 : a == v ? 3 : 4;

    /// <summary>Titles go from the first of a pair to the second where ties have a direction.</summary>
    private static double[,] Ties(((int Actors, int[] Ranks) Network, int[] Blocs, bool Weighted, bool Directed) q)
    {
        var ties = RandomNetworks.Weights(q.Network);
        foreach (var (a, b) in All(q.Network.Actors).Where(x => q.Directed && x.A > x.B))
            ties[a, b] = 0;
        return ties;
    }

    private static BrokerResult Run(((int Actors, int[] Ranks) Network, int[] Blocs, bool Weighted, bool Directed) q)
    {
        var blocs = RandomNetworks.Names.Zip(q.Blocs).ToDictionary(b => b.First, b => FormattableString.Invariant($"bloc {b.Second}"), StringComparer.Ordinal);
        return BrokerAnalysis.Run(
            RandomNetworks.Build(q.Network).Records, Ask.On() with { Directed = q.Directed }, new BlocTable("hand", blocs), q.Weighted, CancellationToken.None);
    }
}
