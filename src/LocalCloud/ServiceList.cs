using LocalCloud.DynamoDb;
using LocalCloud.EventBridge;
using LocalCloud.Lambda;
using LocalCloud.Logs;
using LocalCloud.Security;
using LocalCloud.Sqs;
using LocalCloud.StepFunctions;
using LocalCloud.Sts;

namespace LocalCloud;

/// <summary>The services of the local cloud. A new one is a line here.</summary>
internal sealed class ServiceList
{
    /// <param name="credentials">Asked for when the services are registered, not before.</param>
    public ServiceList(Lazy<Credentials> credentials)
    {
        Lambda = new LambdaModule(credentials);
        var events = new EventBridgeModule();
        // A service stands after those that it calls without an operation.
        Modules =
        [
            events,
            Lambda,
            new StepFunctionsModule(Lambda, events),
            new DynamoDbModule(),
            new LogsModule(),
            new SqsModule(),
            new StsModule(),
        ];
        Tables = [.. Modules.Select(module => module.Tables)];
        Workers = [.. Modules.SelectMany(module => module.Workers)];
    }

    public LambdaModule Lambda { get; }

    public IReadOnlyList<IModule> Modules { get; }

    /// <summary>The SQL that makes the services' tables in a new data folder.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>Who does the services' work.</summary>
    public IReadOnlyList<Worker> Workers { get; }
}
