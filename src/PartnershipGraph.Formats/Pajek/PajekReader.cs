using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>Reads the one network of a Pajek file, section by section.</summary>
internal static class PajekReader
{
    public static TieTable Read(TieFile file, ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        var scanner = new LineScanner(TextCheck.Checked(file, bytes), cancellation);
        var network = new PajekNetwork(file, bytes.Length);
        var (section, others) = (PajekSection.None, 0);
        while (scanner.Next())
        {
            if (scanner.Line[0] != (byte)'*')
            {
                Row(file, network, section, scanner);
                continue;
            }

            var next = SectionHeader.Read(file, scanner.Number, scanner.Line, out var rest);
            if (next == PajekSection.Other)
            {
                others++;
            }
            else if (section == PajekSection.Other && next != PajekSection.Network)
            {
                // A partition lists its vertices under a header of its own.
                continue;
            }

            section = next;
            network.Begin(section, scanner.Number, rest);
        }

        return network.Table(scanner.Number, Warnings(network, others));
    }

    private static void Row(TieFile file, PajekNetwork network, PajekSection section, LineScanner scanner)
    {
        switch (section)
        {
            case PajekSection.Vertices:
                network.Vertices!.Add(scanner.Number, scanner.Line);
                break;
            case PajekSection.Arcs or PajekSection.Edges:
                network.Ties!.Add(scanner.Number, scanner.Line);
                break;
            case PajekSection.ArcsList or PajekSection.EdgesList:
                network.Ties!.AddList(scanner.Number, scanner.Line);
                break;
            case PajekSection.Matrix:
                network.Matrix!.Add(scanner.Number, scanner.Line);
                break;
            case PajekSection.Other:
                break;
            default:
                throw file.Fault(
                    scanner.Number, "outside-sections", $"{Excerpt.Of(scanner.Line)} stands in no section", "Begin with *Vertices and their number.");
        }
    }

    private static List<string> Warnings(PajekNetwork network, int others)
    {
        var warnings = new List<string>();
        if (others > 0)
        {
            warnings.Add(Invariant($"{others} sections beside the network (partitions, vectors and the like) are passed over"));
        }

        if (network.Vertices is { IsTwoMode: true })
        {
            warnings.Add("the file has two kinds of vertices, which are read alike");
        }

        return warnings;
    }
}
