namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>The exception of work whose failing is only part of what is asked.</summary>
internal static class Fault
{
    public static async Task<Exception?> OfAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
