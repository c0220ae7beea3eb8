namespace PartnershipGraph.Kernel.Results;

/// <summary>Why a value is undefined: the words a result carries in place of a number.</summary>
public static class NullReason
{
    /// <summary>The vertex has no tie the measure could speak of.</summary>
    public const string Isolated = "isolated";

    /// <summary>The graph has no ties.</summary>
    public const string NoTies = "no ties";

    /// <summary>The directed graph has no cycle, so that its only eigenvalue is 0.</summary>
    public const string NoCycle = "no cycle";

    /// <summary>Several vectors satisfy the definition equally well.</summary>
    public const string NotUnique = "not unique";

    /// <summary>The iteration used up its steps before it came to rest.</summary>
    public const string NotConverged = "not converged";
}
