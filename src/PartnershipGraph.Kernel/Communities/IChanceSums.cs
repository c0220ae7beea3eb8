namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// What chance would put between a vertex and a group, from sums over each group's members that are kept up as vertices move.
/// </summary>
/// <remarks>
/// Implemented by structures, one for each form of <see cref="NullModels"/>: the loops over vertices are compiled for each,
/// with no call and no list of models left in them where there is one model (3 times as fast as one form for all).
/// </remarks>
internal interface IChanceSums
{
    /// <summary>Counts a vertex to a group.</summary>
    void Add(int vertex, int group);

    /// <summary>Counts it no longer.</summary>
    void Remove(int vertex, int group);

    /// <summary>Makes a group exactly empty, whatever rounding has left behind.</summary>
    void Clear(int group);

    /// <summary>The strength that chance puts between a vertex and a group it is not in, both ways, times the resolution.</summary>
    double Expected(int vertex, int group);

    /// <summary>Begins a larger group around some of the groups.</summary>
    void BeginWhole();

    /// <summary>Counts a vertex to the larger group.</summary>
    void AddToWhole(int vertex);

    /// <summary>What chance puts between a group and the rest of the larger one around it.</summary>
    double ExpectedToRest(int part);
}
