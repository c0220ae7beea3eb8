using System.Collections.Immutable;
using System.Globalization;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>Plays a script on one connection. See <see cref="Script"/> for what its steps mean.</summary>
internal sealed class ConnectionPlay(Wire wire, StubRecord record, IReadOnlyDictionary<string, object?> given)
{
    private const string metadata = "{server: 'Neo4j/5.26.30', connection_id: 'bolt-1', hints: $hints}";
    private Message? ahead;
    private bool closed;

    public async Task PlayAsync(ImmutableArray<Step> script)
    {
        await AllAsync(script);
        if (closed)
            return;
        if (await PeekAsync() is { Name: "GOODBYE" })
            await TakeAsync();
        await GoneAsync();
    }

    private async Task AllAsync(ImmutableArray<Step> steps)
    {
        foreach (var step in steps)
        {
            record.Note(step);
            await OneAsync(step);
        }
    }

    private Task OneAsync(Step step) => step.Verb switch
    {
        "C:" => ExpectAsync(step.Rest),
        "S:" => SendAsync(Message.Parse(step.Rest, given)),
        "part" => wire.ExactlyAsync(int.Parse(step.Rest, CultureInfo.InvariantCulture)),
        "drain" => DrainAsync(),
        "offer" => OfferAsync(),
        "handshake" => HandshakeAsync(step.Rest),
        "ready" => ReadyAsync(step.Rest),
        "ignored" => IgnoredAsync(),
        "recover" => RecoverAsync(),
        "noop" => wire.SendRawAsync([0, 0]),
        "raw" => wire.SendRawAsync(Convert.FromHexString(step.Rest.Replace(" ", "", StringComparison.Ordinal))),
        "signal" => Done(() => record.Signals.Give(step.Rest)),
        "wait" => record.Signals.Given(step.Rest).WaitAsync(record.Stopped),
        "quiet" => QuietAsync(record.Signals.Given(step.Rest)),
        "gone" => GoneAsync(),
        "goodbye" => GoodbyeAsync(),
        "repeat" => RepeatAsync(step),
        "maybe" or "either" => ChooseAsync(step),
        "close" => Done(() => CloseBy(wire.Close)),
        "abort" => Done(() => CloseBy(wire.Abort)),
        "chunks" => Done(() => wire.ChunkSize = int.Parse(step.Rest, CultureInfo.InvariantCulture)),
        _ => Done(() => wire.ByteByByte = step.Verb is "bytewise"),
    };

    private async Task ExpectAsync(string expected)
    {
        var message = await TakeAsync();
        if (message is null || !Message.Parse(expected, given).Matches(message))
            throw new ScriptException($"expected {expected}, got {message?.ToString() ?? "the end of the stream"}");
    }

    private async Task HandshakeAsync(string version)
    {
        await OfferAsync();
        if (version.Length == 8)
            await wire.SendRawAsync(Convert.FromHexString(version));
        else
            await wire.SendRawAsync([0, 0, (byte)(record.Minor = record.Offer!.Agree(version)), 5]);
    }

    private async Task OfferAsync() => record.Offer ??= VersionOffer.Read(await wire.ExactlyAsync(20));

    private async Task ReadyAsync(string rest)
    {
        var brace = rest.IndexOf('{', StringComparison.Ordinal);
        await HandshakeAsync((brace < 0 ? rest : rest[..brace]).Trim());
        var hints = brace < 0 ? "{}" : rest[brace..];
        var agent = record.Minor >= 3 ? "bolt_agent: {product: *, ...}," : "";
        var token = record.Minor >= 1 ? "" : "scheme: *, principal?: *, credentials?: *, realm?: *,";
        await ExpectAsync($"HELLO {{user_agent: *, {agent} {token} routing?: *}}");
        await SendAsync(Message.Parse($"SUCCESS {metadata.Replace("$hints", hints, StringComparison.Ordinal)}", given));
        if (record.Minor < 1)
            return;
        await ExpectAsync("LOGON");
        await SendAsync(Message.Parse("SUCCESS {}", given));
    }

    private async Task IgnoredAsync()
    {
        while (await PeekAsync() is { Name: not ("RESET" or "GOODBYE") })
        {
            await TakeAsync();
            await SendAsync(new Message("IGNORED", []));
        }
    }

    private async Task RecoverAsync()
    {
        await IgnoredAsync();
        if (await PeekAsync() is null or { Name: "GOODBYE" })
            return;
        await ExpectAsync("RESET");
        await SendAsync(Message.Parse("SUCCESS {}", given));
    }

    private async Task QuietAsync(Task until)
    {
        var arrival = ahead is null ? wire.SomethingArrivesAsync() : Task.FromResult(true);
        if (await Task.WhenAny(until.WaitAsync(record.Stopped), arrival) == arrival && !until.IsCompleted)
            throw new ScriptException($"expected quiet, got {(await PeekAsync())?.ToString() ?? "the end of the stream"}");
        record.Stopped.ThrowIfCancellationRequested();
    }

    private async Task DrainAsync()
    {
        await wire.DrainAsync();
        record.Got(null);
        CloseBy(wire.Close);
    }

    private async Task GoneAsync()
    {
        if (await TakeAsync() is { } message)
            throw new ScriptException($"expected the client to close, got {message}");
        closed = true;
        wire.Close();
    }

    private async Task GoodbyeAsync()
    {
        await ExpectAsync("GOODBYE");
        await GoneAsync();
    }

    private async Task RepeatAsync(Step step)
    {
        while (await ChooseAsync(step, needed: false))
            record.Stopped.ThrowIfCancellationRequested();
    }

    private Task ChooseAsync(Step step) => ChooseAsync(step, needed: step.Verb is "either");

    private async Task<bool> ChooseAsync(Step step, bool needed)
    {
        var message = await PeekAsync();
        for (var branch = 0; branch < step.Branches.Length; branch++)
        {
            if (message is null || !step.Takes(branch, message, given))
                continue;
            await AllAsync(step.Branches[branch]);
            return true;
        }

        return !needed ? false : throw new ScriptException($"no alternative begins with {message?.ToString() ?? "the end of the stream"}");
    }

    private Task SendAsync(Message message) => wire.SendAsync(message.Pack());

    private async Task<Message?> PeekAsync() => ahead ??= await wire.MessageAsync() is { } bytes ? Message.Unpack(bytes) : null;

    private async Task<Message?> TakeAsync()
    {
        var message = await PeekAsync();
        ahead = null;
        record.Got(message);
        return message;
    }

    private void CloseBy(Action close)
    {
        closed = true;
        close();
    }

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
