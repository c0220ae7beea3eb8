using PartnershipGraph.Bolt.Messages;

namespace PartnershipGraph.Bolt.Connections;

/// <content>The first messages.</content>
internal sealed partial class BoltConnection
{
    /// <summary>What no timer waits for is no limit.</summary>
    private static readonly TimeSpan longestReceiveTimeout = TimeSpan.FromDays(30);

    /// <summary>Introduces this client and gives its credentials, both in one packet.</summary>
    public async Task GreetAsync(Greeting greeting)
    {
        requests.Write(MessageTag.Hello, greeting.Hello(Version));
        var hello = Await(new Response { IsPrompt = true });
        Response? logon = null;
        if (Greeting.HasLogon(Version))
        {
            requests.Write(MessageTag.Logon, greeting.Logon());
            logon = Await(new Response { IsPrompt = true });
        }

        await FlushAsync().ConfigureAwait(false);
        await ReadAsync(hello).ConfigureAwait(false);

        // A server that refuses HELLO may hang up before it says anything about LOGON: the first failure is the one to tell.
        ThrowIfRefused(hello);
        Agent = hello.Metadata.GetValueOrDefault("server") as string ?? "";
        ReadHints(hello.Metadata.GetValueOrDefault("hints"));
        if (logon is not null)
        {
            await ReadAsync(logon).ConfigureAwait(false);
            ThrowIfRefused(logon);
        }
    }

    private static void ThrowIfRefused(Response response)
    {
        if (response.Failure is not null)
        {
            throw response.Failure;
        }
    }

    /// <summary>The one hint that is followed; those that are not known say nothing to this client.</summary>
    private void ReadHints(object? hints)
    {
        var known = hints as IReadOnlyDictionary<string, object?>;
        if (known?.GetValueOrDefault("connection.recv_timeout_seconds") is long seconds and > 0
            && seconds <= longestReceiveTimeout.TotalSeconds)
        {
            ReceiveTimeout = TimeSpan.FromSeconds(seconds);
        }
    }
}
