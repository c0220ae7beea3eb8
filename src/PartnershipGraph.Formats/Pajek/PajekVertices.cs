using System.Globalization;
using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>The vertices of a Pajek file: so many as it declares, known by their labels where lines give them any.</summary>
internal sealed class PajekVertices
{
    private readonly TieFile file;
    private readonly int headerLine;
    private readonly List<string?> labels = [];
    private readonly List<bool> listed = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private int listedCount;
    private bool isComplete;

    private PajekVertices(TieFile file, int headerLine, int count, int firstKind) =>
        (this.file, this.headerLine, Count, FirstKind) = (file, headerLine, count, firstKind);

    public int Count { get; }

    /// <summary>How many are of the first of two kinds; all, where there is one kind.</summary>
    public int FirstKind { get; }

    public bool IsTwoMode => FirstKind < Count;

    /// <summary>The labels of the vertices up to the last that is listed; <see langword="null"/> where there is none.</summary>
    public IReadOnlyList<string?> Labels => labels;

    /// <summary>Reads the header: their number, and that of the first kind where there are two.</summary>
    public static PajekVertices Begin(TieFile file, int line, ReadOnlySpan<byte> rest, int fileLength)
    {
        var words = new Words(rest);
        var count = DeclaredCount.Read(file, line, words.Next(), "the number of vertices");

        // The shortest line that lists a vertex is a digit and the end of the line.
        if (count > DeclaredCount.MostUnlisted && count > fileLength / 2)
        {
            throw DeclaredCount.Unlisted(file, line, count);
        }

        var kind = words.Next();
        var first = kind.IsEmpty ? count : DeclaredCount.Read(file, line, kind, "the number of vertices of the first kind");
        return first <= count
            ? new PajekVertices(file, line, (int)count, (int)first)
            : throw file.Fault(
                line, "bad-count", Invariant($"{first} of {count} vertices cannot be of the first kind"), "Correct one of the numbers.");
    }

    /// <summary>Takes the line of a vertex: its number, its label, and how it is drawn, which is ignored.</summary>
    public void Add(int line, ReadOnlySpan<byte> text)
    {
        var words = new Words(text);
        var number = VertexNumber.Read(file, line, words.Next(), Count);
        while (labels.Count < number)
        {
            labels.Add(null);
            listed.Add(false);
        }

        if (listed[number - 1])
        {
            throw file.Fault(line, "duplicate-vertex", Invariant($"the vertex {number} is listed twice"), "Delete one of the lines.");
        }

        listed[number - 1] = true;
        listedCount++;
        if (PajekLabel.Read(file, line, words.Rest) is { } label)
        {
            labels[number - 1] = label;
            if (!lines.TryAdd(label, line))
            {
                throw Twice(line, label, lines[label]);
            }
        }
    }

    /// <summary>Checks what is known when all lines are read: that what is beyond the limit is listed, and that no label is the number of a vertex without one.</summary>
    public void Complete()
    {
        if (isComplete)
        {
            return;
        }

        isComplete = true;
        if (Count > DeclaredCount.MostUnlisted && listedCount < Count)
        {
            throw DeclaredCount.Unlisted(file, headerLine, Count);
        }

        foreach (var (label, line) in lines)
        {
            if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Count
                && label[0] != '0' && (number > labels.Count || labels[number - 1] is null))
            {
                throw file.Fault(
                    line, "duplicate-label", $"the label {Excerpt.Of(label)} is the number of a vertex without a label",
                    "Give that vertex a label, or change this one: a vertex is known by it.");
            }
        }

        lines.Clear();
    }

    private Exception Twice(int line, string label, int earlier) => file.Fault(
        line, "duplicate-label", Invariant($"the label {Excerpt.Of(label)} stands on line {earlier} too"),
        "Give every vertex a label of its own: it is known by it.");
}
