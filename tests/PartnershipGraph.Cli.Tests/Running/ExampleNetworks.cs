namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>The files that examples of <c>pgraph graph</c> speak of, as small as they can be.</summary>
internal static class ExampleNetworks
{
    public static IReadOnlyList<string> Names { get; } = ["ties.csv", "feuds.csv", "network.graphml", "flows.net", "blocs.csv"];

    public static TemporaryFolder WithExampleNetworks(this TemporaryFolder folder) => folder
        .With("ties.csv", "source,target,weight", "a,b,2", "b,c,1")
        .With("feuds.csv", "source,target,weight", "a,b,2", "b,c,-1", "c,a,1")
        .With("network.graphml", "<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>")
        .With("flows.net", "*Vertices 2", "1 \"CHN\"", "2 \"VNM\"", "*Arcs", "1 2 3")
        .With("blocs.csv", "id,group", "a,x", "b,x", "c,y");
}
