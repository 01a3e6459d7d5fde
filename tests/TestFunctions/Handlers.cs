using System.Text;

namespace TestFunctions;

/// <summary>Functions of every form that the local cloud calls, and of some that it must refuse.</summary>
public sealed class Handlers
{
    private int calls;

    public Stream StreamToStream(Stream input) => input;

    public async Task<Stream> StreamToTaskOfStream(Stream input)
    {
        var text = await new StreamReader(input).ReadToEndAsync();
        return new MemoryStream(Encoding.UTF8.GetBytes(text));
    }

    public Reply ValueToValue(Order order) => new($"{order.Drink} for {order.UserId}");

    public async Task<Reply> ValueToTaskOfValue(Order order)
    {
        await Task.Yield();
        return ValueToValue(order);
    }

    public void Nothing() { }

    public Task OnlyTask(Stream input) => Task.CompletedTask;

    public static string Static(string text) => text.ToUpperInvariant();

    public void Throws(Stream input) =>
        throw new InvalidOperationException("no beans", new IOException("the grinder is empty"));

    public async Task Hangs(Stream input)
    {
        Console.WriteLine("going to hang");
        await Task.Delay(Timeout.Infinite);
    }

    public void Blocks(Stream input) => Thread.Sleep(Timeout.Infinite);

    public async Task<int> SlowInstance(Stream input)
    {
        var before = calls++;
        await Task.Delay(100);
        return calls - before;
    }

    public Task<string?> Variable(string name) => Task.FromResult(Environment.GetEnvironmentVariable(name));

    public void Writes(Stream input)
    {
        Console.WriteLine("first line");
        Console.Error.WriteLine("second line");
        Console.Write("no line break");
    }

    /// <summary>Lists in lists, so deep as the event says.</summary>
    public Stream Deep(int levels) =>
        new MemoryStream(Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels)));

    /// <summary>Says how deep the event nests.</summary>
    public async Task Depth(Stream input)
    {
        var text = await new StreamReader(input).ReadToEndAsync();
        Console.WriteLine($"{text.Length - text.TrimEnd('}').Length} levels");
    }

    /// <summary>Ends the process that it runs in.</summary>
    public int Overflows(Stream input) => 1 + Overflows(input);

    public void WithContext(Stream input, string context) { }

    public async void AsyncVoid(Stream input) => await Task.Yield();

    public void Twice(Stream input) { }

    public void Twice(string input) { }
}

public sealed record Order(string Drink, string UserId);

public sealed record Reply(string Text);
