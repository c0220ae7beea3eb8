namespace PartnershipGraph.Kernel.Communities;

/// <summary>Arrays that list vertices.</summary>
internal static class Vertices
{
    /// <summary>0 … <paramref name="count"/> − 1.</summary>
    public static int[] InOrder(int count)
    {
        var vertices = new int[count];
        for (var v = 0; v < count; v++)
            vertices[v] = v;
        return vertices;
    }
}
