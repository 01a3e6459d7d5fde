using System.Reflection;
using System.Text.Json.Nodes;
using LocalCloud.Security;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.Storage;
using Microsoft.Data.Sqlite;

namespace LocalCloud.Tests.Storage;

/// <summary>Rows of work outlive the process that wrote them: each kind has a name of its own, and reads what it wrote.</summary>
public sealed class WorkKindTests : IDisposable
{
    private static readonly ServiceList Services = new(
        new Lazy<Credentials>(() => throw new InvalidOperationException("No test needs keys."))
    );

    private readonly string folder = Directory.CreateTempSubdirectory("local-cloud-tests-").FullName;
    private int samples;

    public static TheoryData<string> Names => [.. Services.Workers.Select(worker => worker.Kind.Name)];

    [Fact]
    public async Task Every_kind_has_a_name_of_its_own_that_of_its_service_a_dot_and_a_word()
    {
        await using var test = await TestCloud.StartAsync();
        var names = Services.Workers.Select(worker => worker.Kind.Name).ToList();
        names.Count.ShouldBeGreaterThan(10);
        names.ShouldBeUnique();
        foreach (var name in names)
        {
            name.ShouldMatch(@"^[a-z]+\.[a-z]+$");
            test.Cloud.Services.Keys.ShouldContain(name.Split('.')[0]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_row_holds_is_read_as_it_was_written(string name)
    {
        var kind = Services.Workers.Single(worker => worker.Kind.Name == name).Kind;
        GetType()
            .GetMethod(nameof(RoundTrips), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(kind.Content)
            .Invoke(this, [kind]);
    }

    [Fact]
    public void A_folder_with_work_of_another_meaning_is_refused_untouched()
    {
        var file = Path.Combine(folder, "cloud.db");
        using (var connection = new Connection(file, readOnly: false))
        {
            Of(new WorkKind<long>("events.deliver")).Prepare(connection, file);
            Of(new WorkKind<long>("events.deliver")).Fault(connection, file).ShouldBeNull();
            Of(new WorkKind<string>("events.deliver"))
                .Fault(connection, file)!
                .ShouldEndWith("start with an empty folder: workshop reset, or --data DIR.");
            Of(new WorkKind<long>("events.hand")).Fault(connection, file).ShouldNotBeNull();
        }
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public void A_layout_shows_the_members_of_what_a_row_holds_and_of_what_that_holds() =>
        ExecutionWork.Child.Layout.ShouldBe(
            "work states.child (Task (Execution System.Int64, Frame System.Int32, Task System.Int64), Child System.Int64)"
        );

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Schema Of(WorkKind<long> kind) => new([], [kind.By((_, _, _) => { })]);

    private static Schema Of(WorkKind<string> kind) => new([], [kind.By((_, _, _) => { })]);

    private void RoundTrips<T>(WorkKind<T> kind)
    {
        var sample = (T)Sample(typeof(T));
        ShouldBeSame(kind.Read(kind.Write(sample)), sample, typeof(T), kind.Name);
    }

    /// <summary>A value of which every member differs from all others, and from what it is when nothing was read.</summary>
    private object Sample(Type type)
    {
        samples++;
        return Nullable.GetUnderlyingType(type) is { } inner ? Sample(inner)
            : type == typeof(bool) ? true
            : type == typeof(int) ? samples
            : type == typeof(long) ? long.MaxValue - samples
            : type == typeof(string) ? $"\u00e9\ud83d\ude00\"\n{samples}"
            : type == typeof(byte[]) ? new byte[] { 0, 255, (byte)samples }
            : type == typeof(IReadOnlyList<long>) ? new List<long> { samples, -samples }
            : type == typeof(DateTimeOffset)
                ? new DateTimeOffset(2026, 11, 29, 1, 2, 3, 456, TimeSpan.Zero).AddTicks(samples)
            : type == typeof(JsonObject) ? new JsonObject { ["A b"] = new JsonArray(1.50, null, $"\u00e9{samples}") }
            : type.Assembly == typeof(WorkKind).Assembly
                ? Activator.CreateInstance(type, [.. Members(type).Select(member => Sample(member.ParameterType))])!
            : throw new InvalidOperationException($"The test has no sample of {type}.");
    }

    private static void ShouldBeSame(object? read, object? written, Type type, string where)
    {
        if (type.Assembly == typeof(WorkKind).Assembly)
        {
            foreach (var member in Members(type))
            {
                var property = type.GetProperty(member.Name!)!;
                ShouldBeSame(
                    property.GetValue(read),
                    property.GetValue(written),
                    property.PropertyType,
                    $"{where} {member.Name}"
                );
            }
            return;
        }
        (read is JsonNode node ? node.ToJsonString() : read).ShouldBe(
            written is JsonNode other ? other.ToJsonString() : written,
            where
        );
    }

    private static ParameterInfo[] Members(Type type) => type.GetConstructors()[0].GetParameters();
}
