namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Ties in order of arrival, in pieces that are never copied: a list that doubles leaves as much again behind for a while.</summary>
internal sealed class ReceivedTies
{
    private const int smallest = 16;
    private const int largest = 1 << 15;

    private readonly List<ReceivedTie[]> pieces = [new ReceivedTie[smallest]];
    private int used;

    /// <summary>Number of pieces.</summary>
    public int PieceCount => pieces.Count;

    /// <summary>Number of ties.</summary>
    public int Count { get; private set; }

    /// <summary>The ties of a piece.</summary>
    public ReadOnlySpan<ReceivedTie> Piece(int number) =>
        pieces[number].AsSpan(0, number == pieces.Count - 1 ? used : pieces[number].Length);

    public void Add(ReceivedTie tie)
    {
        var last = pieces[^1];
        if (used == last.Length)
        {
            last = new ReceivedTie[Math.Min(largest, 2 * last.Length)];
            pieces.Add(last);
            used = 0;
        }

        last[used++] = tie;
        Count = checked(Count + 1);
    }
}
