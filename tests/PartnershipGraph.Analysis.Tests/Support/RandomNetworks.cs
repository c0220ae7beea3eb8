using CsCheck;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>Small networks of titles on one ladder of five ranks; P and Q are the poles.</summary>
internal static class RandomNetworks
{
    public static string[] Names { get; } = ["P", "Q", "A", "B", "C", "D", "E", "F"];

    /// <summary>Ranks of all pairs of 4 to 8 actors, 0 or less = no tie; the first two actors are the poles.</summary>
    public static Gen<(int Actors, int[] Ranks)> All { get; } =
        Gen.Int[4, Names.Length].SelectMany(n => Gen.Int[-3, 5].Array[n * (n - 1) / 2].Select(r => (n, r)));

    public static Rows Build((int Actors, int[] Ranks) network, Func<string, string>? name = null)
    {
        var ids = Names.Take(network.Actors).Select(n => name?.Invoke(n) ?? n).ToArray();
        var rows = new Rows().States(ids);
        var pair = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            for (var j = i + 1; j < ids.Length; j++, pair++)
            {
                if (network.Ranks[pair] > 0)
                    rows.Title(ids[i], ids[j], network.Ranks[pair]);
            }
        }

        return rows;
    }

    /// <summary>The ties as the rows mean them, computed beside the program: rank r of five weighs (6 - r)/5, no tie 0.</summary>
    public static double[,] Weights((int Actors, int[] Ranks) network)
    {
        var weights = new double[network.Actors, network.Actors];
        var pair = 0;
        for (var i = 0; i < network.Actors; i++)
        {
            for (var j = i + 1; j < network.Actors; j++, pair++)
                weights[i, j] = weights[j, i] = network.Ranks[pair] > 0 ? (6 - network.Ranks[pair]) / 5.0 : 0;
        }

        return weights;
    }
}
