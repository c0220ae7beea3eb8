using System.Text;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>The nodes and edges of a graph element, which may stand in any order.</summary>
internal sealed class GraphElements
{
    private readonly XmlCursor xml;
    private readonly EdgeKey? weight;
    private readonly TieDirection direction;
    private readonly NodeIds nodes;
    private readonly List<TieRow> ties = [];
    private int ports;

    private GraphElements(XmlCursor xml, EdgeKey? weight)
    {
        (this.xml, this.weight, nodes) = (xml, weight, new NodeIds(xml.File));
        direction = xml.Attribute("edgedefault") switch
        {
            null => TieDirection.Unsaid,
            "directed" => TieDirection.OneWay,
            "undirected" => TieDirection.BothWays,
            var other => throw xml.File.Fault(
                xml.Line, "edgedefault", "bad-direction", $"{Excerpt.Of(other)} is no direction", "Write directed or undirected."),
        };
    }

    /// <summary>Reads the graph that the cursor stands on.</summary>
    public static GraphElements Read(XmlCursor xml, EdgeKey? weight)
    {
        var graph = new GraphElements(xml, weight);
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "node":
                    graph.Node();
                    break;
                case "edge":
                    graph.Edge();
                    break;
                case "hyperedge":
                    throw xml.Fault("hyperedge", "a hyperedge joins any number of nodes, a tie two", "Write an edge for every pair that it stands for.");
                case "graph":
                    throw Nested(xml);
                default:
                    break;
            }
        }

        graph.nodes.RequireAllDeclared();
        return graph;
    }

    public TieTable Table() => new()
    {
        File = xml.File.Name,
        Vertices = nodes.All,
        Ties = ties,
        HasWeights = weight is not null,
        WeightColumn = weight?.Name ?? "",
        Direction = direction,
        Warnings = ports == 0 ? [] : [Invariant($"{ports} ports are passed over: an edge joins the nodes that have them")],
    };

    private static InvalidTieFileException Nested(XmlCursor xml) =>
        xml.Fault("nested-graph", "a graph stands inside a node or an edge", "Write all nodes and edges in one graph.");

    private void Node()
    {
        nodes.Declare(xml.Required("id"), xml.Line);
        foreach (var name in xml.Children())
        {
            if (name == "graph")
            {
                throw Nested(xml);
            }

            ports += name == "port" ? 1 : 0;
        }
    }

    private void Edge()
    {
        var line = xml.Line;
        var (source, target) = (nodes.NumberOf(xml.Required("source"), line), nodes.NumberOf(xml.Required("target"), line));
        var own = DirectionOfEdge();
        double? strength = null;
        foreach (var name in xml.Children())
        {
            if (name == "graph")
            {
                throw Nested(xml);
            }

            if (name == "data" && weight is not null && xml.Attribute("key") == weight.Id)
            {
                var place = xml.Line;
                if (strength is not null)
                {
                    throw xml.File.Fault(place, weight.Name, "duplicate-weight", "the edge has a second weight", "Keep one.");
                }

                strength = Numbers.Weight(xml.File, place, weight.Name, Encoding.UTF8.GetBytes(xml.Text()));
            }
        }

        strength ??= weight is null ? 1 : weight.Default ?? throw Numbers.Missing(xml.File, line, weight.Name);
        ties.Add(new TieRow(source, target, strength.Value, line, own));
    }

    private TieDirection DirectionOfEdge() => xml.Attribute("directed")?.Trim() switch
    {
        null => direction,
        "true" or "1" => TieDirection.OneWay,
        "false" or "0" => TieDirection.BothWays,
        var other => throw xml.File.Fault(xml.Line, "directed", "bad-direction", $"{Excerpt.Of(other)} is no truth value", "Write true or false."),
    };
}
