namespace PartnershipGraph.Kernel.Results;

/// <summary>Why a value is undefined: the words a result carries in place of a number.</summary>
public static class NullReason
{
    /// <summary>The vertex has no tie the measure could speak of.</summary>
    public const string Isolated = "isolated";

    /// <summary>The graph has no ties.</summary>
    public const string NoTies = "no ties";

    /// <summary>The graph has fewer vertices than the definition speaks of.</summary>
    public const string TooFewVertices = "too few vertices";

    /// <summary>There are fewer values than the statistic speaks of.</summary>
    public const string TooFewValues = "too few values";

    /// <summary>The graph has a single layer, and the measure compares layers.</summary>
    public const string OneLayer = "one layer";

    /// <summary>The vertex has one neighbour, and the measure compares neighbours.</summary>
    public const string OneNeighbour = "one neighbour";

    /// <summary>All values are equal, so that a correlation or a share of variance is 0/0.</summary>
    public const string NoVariation = "no variation";

    /// <summary>The line runs through the point whatever its value, or through all points to the last digit: there is no error to compare with.</summary>
    public const string FittedExactly = "fitted exactly";

    /// <summary>The statistic that is to be compared has no value here.</summary>
    public const string UndefinedStatistic = "undefined statistic";

    /// <summary>There is no closed triple to take a share of.</summary>
    public const string NoTriangles = "no triangles";

    /// <summary>There are no two ties that meet.</summary>
    public const string NoTriples = "no connected triples";

    /// <summary>The measure speaks of paths between all vertices, and there are none between some.</summary>
    public const string Disconnected = "disconnected";

    /// <summary>No path leads from the one vertex to the other.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The directed graph has no cycle, so that its only eigenvalue is 0.</summary>
    public const string NoCycle = "no cycle";

    /// <summary>Several vectors satisfy the definition equally well.</summary>
    public const string NotUnique = "not unique";

    /// <summary>The series that defines the measure has no sum.</summary>
    public const string Diverges = "series diverges";

    /// <summary>There is a value, and it is beyond the range of doubles (about 10^308).</summary>
    public const string TooLarge = "too large for a double";

    /// <summary>The iteration used up its steps before it came to rest.</summary>
    public const string NotConverged = "not converged";

    /// <summary>A single sample shows no spread.</summary>
    public const string OneSample = "one sample";
}
