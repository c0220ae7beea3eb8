using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>The rows of a section of arcs or of edges. Without a weight a tie weighs 1, as Pajek has it.</summary>
internal sealed class PajekTies(TieFile file, int vertices, List<TieRow> ties, TieDirection direction)
{
    /// <summary>Whether any row has a weight.</summary>
    public bool HasWeights { get; private set; }

    /// <summary>Takes a line of two ends, a weight and how the tie is drawn, which is ignored.</summary>
    public void Add(int line, ReadOnlySpan<byte> text)
    {
        var words = new Words(text);
        var (source, target) = (VertexNumber.Read(file, line, words.Next(), vertices), VertexNumber.Read(file, line, words.Next(), vertices));
        var weight = 1.0;
        if (!words.Rest.IsEmpty && !DrawnAs.IsParameter(words.Rest))
        {
            weight = Numbers.Weight(file, line, "", words.Next());
            HasWeights = true;
        }

        ties.Add(new TieRow(source - 1, target - 1, weight, line, direction));
    }

    /// <summary>Takes a line of a vertex and all its neighbours.</summary>
    public void AddList(int line, ReadOnlySpan<byte> text)
    {
        var words = new Words(text);
        var source = VertexNumber.Read(file, line, words.Next(), vertices);
        do
        {
            var target = VertexNumber.Read(file, line, words.Next(), vertices);
            ties.Add(new TieRow(source - 1, target - 1, 1, line, direction));
        }
        while (!words.Rest.IsEmpty);
    }
}
