namespace PartnershipGraph.Cli.Hosting;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int StoreUnavailable = 3;
    public const int NotConverged = 4;
    public const int Cancelled = 130;
}
