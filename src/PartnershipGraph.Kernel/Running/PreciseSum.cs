namespace PartnershipGraph.Kernel.Running;

/// <summary>A sum with the digits that one double cannot hold kept in a second one (Knuth's two-sum; Dekker 1971).</summary>
/// <remarks>What was added can be taken away again without a trace of the other terms, were they 10^15 times as large.</remarks>
internal struct PreciseSum
{
    private double rest;

    /// <summary>The sum, rounded once.</summary>
    public double Value { get; private set; }

    public void Add(double term)
    {
        var sum = Value + term;
        var taken = sum - Value;
        rest += (Value - (sum - taken)) + (term - taken);
        Value = sum + rest;
        rest -= Value - sum;
    }
}
