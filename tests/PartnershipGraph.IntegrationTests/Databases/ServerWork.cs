using System.Diagnostics;

namespace PartnershipGraph.IntegrationTests.Databases;

/// <summary>What the server is busy with.</summary>
internal static class ServerWork
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20);

    public static async Task<bool> IsRunningAsync(TestDatabase database, string text) => await database.ValueAsync<long>(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["text"] = text }) > 0;

    /// <summary>Waits until the server runs no such statement; false: it still does.</summary>
    public static Task<bool> EndsAsync(TestDatabase database, string text) => ComesToAsync(database, text, running: false);

    /// <summary>Waits until the server runs such a statement.</summary>
    public static Task<bool> BeginsAsync(TestDatabase database, string text) => ComesToAsync(database, text, running: true);

    private static async Task<bool> ComesToAsync(TestDatabase database, string text, bool running)
    {
        var begun = Stopwatch.StartNew();
        while (await IsRunningAsync(database, text) != running)
        {
            if (begun.Elapsed > patience)
                return false;
            await Task.Delay(50);
        }

        return true;
    }
}
