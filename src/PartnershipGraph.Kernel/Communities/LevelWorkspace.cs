namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// What a start needs at each level, made once: with new arrays in every round, one on 200,000 vertices and 1,000,000 ties holds
/// 270 MB before anything is collected, and so 180.
/// </summary>
/// <remarks>For one start at a time.</remarks>
internal sealed class LevelWorkspace
{
    private readonly (int[] Targets, double[] Strengths)[] rows = [([], []), ([], [])];
    private LinkTally links = new(0);
    private double[] numbers = [];
    private int turn = 1;

    /// <summary>A new round: the larger of the two places comes first again.</summary>
    public void Begin() => turn = 1;

    /// <summary>
    /// Places for so many arcs at least of a network whose vertices are groups of the one before. It is written while only the one
    /// before it is read, so two take turns: a network stands until the second one after it is written.
    /// </summary>
    public (int[] Targets, double[] Strengths) NextRows(int arcs)
    {
        turn = 1 - turn;
        if (rows[turn].Targets.Length < arcs)
            rows[turn] = (new int[arcs], new double[arcs]);
        return rows[turn];
    }

    /// <summary>A place for a number of each of so many vertices, the same one each time; what stands there is anything.</summary>
    public double[] Numbers(int vertexCount)
    {
        if (numbers.Length < vertexCount)
            numbers = new double[vertexCount];
        return numbers;
    }

    /// <summary>An empty tally for so many groups, the same one each time.</summary>
    public LinkTally Links(int groupCount)
    {
        if (links.Capacity < groupCount)
            links = new LinkTally(groupCount);
        links.Clear();
        return links;
    }
}
