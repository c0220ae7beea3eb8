namespace PartnershipGraph.Kernel.Running;

/// <summary>Asks whether a run was cancelled as often as work was done, not as often as a loop turns: rows differ in length.</summary>
internal struct CancelPoll(RunContext run)
{
    // Some tenths of a millisecond of scattered reads.
    private const int often = 1 << 15;

    private int work;

    /// <summary>Counts a row of so many arcs.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public void Row(int arcs)
    {
        work += arcs + 8;
        if (work < often)
            return;
        work = 0;
        run.ThrowIfCancelled();
    }
}
