using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Vertices;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>What is read of a network so far. Vertices come before ties, and there is one network in a file.</summary>
internal sealed class PajekNetwork(TieFile file, int fileLength)
{
    private readonly List<TieRow> ties = [];
    private bool hasWeights, hasOneWay, hasBothWays, isNamed;

    public PajekVertices? Vertices { get; private set; }

    /// <summary>The present section of ties a line.</summary>
    public PajekTies? Ties { get; private set; }

    /// <summary>The present matrix.</summary>
    public PajekMatrix? Matrix { get; private set; }

    /// <summary>Begins a section.</summary>
    /// <param name="section">Which.</param>
    /// <param name="line">The line of its header.</param>
    /// <param name="rest">What stands in the header after the name.</param>
    public void Begin(PajekSection section, int line, ReadOnlySpan<byte> rest)
    {
        End(line);
        switch (section)
        {
            case PajekSection.Network when Vertices is not null || isNamed:
                throw SecondNetwork(line);
            case PajekSection.Network:
                isNamed = true;
                break;
            case PajekSection.Vertices when Vertices is not null:
                throw SecondNetwork(line);
            case PajekSection.Vertices:
                Vertices = PajekVertices.Begin(file, line, rest, fileLength);
                break;
            case PajekSection.Arcs or PajekSection.ArcsList:
                Ties = new PajekTies(file, Declared(line).Count, ties, TieDirection.OneWay);
                hasOneWay = true;
                break;
            case PajekSection.Edges or PajekSection.EdgesList:
                Ties = new PajekTies(file, Declared(line).Count, ties, TieDirection.BothWays);
                hasBothWays = true;
                break;
            case PajekSection.Matrix:
                Matrix = new PajekMatrix(file, Declared(line), ties);
                hasOneWay = true;
                break;
            default:
                break;
        }
    }

    /// <summary>The network, once the last line is read.</summary>
    public TieTable Table(int lastLine, IReadOnlyList<string> warnings)
    {
        End(lastLine);
        var vertices = Vertices ?? throw file.Fault(
            0, lastLine == 0 ? "empty-file" : "no-vertices", lastLine == 0 ? "the file is empty" : "the file has no section *Vertices",
            "Begin with *Vertices and their number.");
        return new TieTable
        {
            File = file.Name,
            Vertices = new NumberedIds(vertices.Count, vertices.Labels),
            Ties = ties,
            HasWeights = hasWeights,
            Direction = (hasOneWay, hasBothWays) switch
            {
                (true, _) => TieDirection.OneWay,
                (_, true) => TieDirection.BothWays,
                _ => TieDirection.Unsaid,
            },
            Warnings = warnings,
        };
    }

    private void End(int line)
    {
        Vertices?.Complete();
        Matrix?.Complete(line);
        hasWeights |= Ties is { HasWeights: true } || Matrix is not null;
        (Ties, Matrix) = (null, null);
    }

    private PajekVertices Declared(int line) => Vertices ?? throw file.Fault(
        line, "no-vertices", "ties stand before the section *Vertices", "Begin with *Vertices and their number.");

    private Exception SecondNetwork(int line) =>
        file.Fault(line, "several-networks", "a second network begins here", "Keep one network in a file.");
}
