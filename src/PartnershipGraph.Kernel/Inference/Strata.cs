using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Things in groups within which alone labels are exchangeable.</summary>
internal sealed class Strata
{
    private readonly int[] stratumOf;
    private readonly int[][] members;

    /// <summary>Reads a label for each thing: equal labels are one stratum. The strata are those of the first things first, whatever their labels.</summary>
    public Strata(ReadOnlySpan<int> labels)
    {
        stratumOf = labels.ToArray();
        members = [.. stratumOf.Index().GroupBy(s => s.Item, s => s.Index).Select(g => g.ToArray())];
    }

    /// <summary>Whether every thing gets the label of one of its own stratum.</summary>
    public bool AreKeptBy(int[] order)
    {
        for (var k = 0; k < order.Length; k++)
        {
            if (stratumOf[order[k]] != stratumOf[k])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes one of the orders that keep the strata, each as likely.</summary>
    public void Shuffle(int[] order, SplitMix generator)
    {
        foreach (var stratum in members)
        {
            // Fisher and Yates, in place among the things of the stratum.
            for (var i = stratum.Length - 1; i > 0; i--)
            {
                var j = generator.Next(i + 1);
                (order[stratum[i]], order[stratum[j]]) = (order[stratum[j]], order[stratum[i]]);
            }
        }
    }
}
