using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>
/// The nodes of a graph. An edge may stand before its nodes, so that whether all are declared is known at the end only: an end
/// that no node declares is a slip of the pen, and would add a vertex in silence.
/// </summary>
internal sealed class NodeIds(TieFile file)
{
    private readonly VertexIds ids = new();

    /// <summary>For every id that an edge named first, the line of that edge; for the others and for those declared since, 0.</summary>
    private readonly List<int> waiting = [];

    public IReadOnlyList<string> All => ids.All;

    /// <summary>Takes a node, which must be new.</summary>
    public void Declare(string id, int line)
    {
        var number = ids.NumberOf(id);
        if (number == waiting.Count)
        {
            waiting.Add(0);
        }
        else if (waiting[number] == 0)
        {
            throw file.Fault(line, "id", "duplicate-node", $"an earlier node has the id {Excerpt.Of(id)} too", "Give every node an id of its own.");
        }
        else
        {
            waiting[number] = 0;
        }
    }

    /// <summary>The number of the node that an edge names.</summary>
    public int NumberOf(string id, int line)
    {
        var number = ids.NumberOf(id);
        if (number == waiting.Count)
        {
            waiting.Add(line);
        }

        return number;
    }

    /// <summary>Refuses an edge whose end is no node.</summary>
    public void RequireAllDeclared()
    {
        var undeclared = waiting.FindIndex(line => line != 0);
        if (undeclared >= 0)
        {
            throw file.Fault(
                waiting[undeclared], "undeclared-node", $"no node has the id {Excerpt.Of(ids.All[undeclared])}, which this edge names",
                "Declare it by a node element, or correct the edge.");
        }
    }
}
