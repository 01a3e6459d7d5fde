using System.Text.Json.Nodes;
using LocalCloud.DynamoDb;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.EventBridge;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Lambda;
using LocalCloud.Logs;
using LocalCloud.Protocol;
using LocalCloud.Security;
using LocalCloud.Sqs;
using LocalCloud.StepFunctions;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.Storage;
using LocalCloud.Sts;

namespace LocalCloud;

/// <summary>The local cloud without its HTTP front: the services, composed over one store.</summary>
public sealed class Cloud : IAsyncDisposable
{
    private readonly Dictionary<string, Service> services = [];

    private Cloud(LocalCloudOptions options)
    {
        Options = options;
        Functions = new FunctionRuntime(this);
        var router = new EventRouter();
        ServiceEvents = new ServiceEvents(router);
        IModule[] modules =
        [
            new EventBridgeModule(router, ServiceEvents),
            new StepFunctionsModule(this),
            new DynamoDbModule(),
            new LambdaModule(this),
            new LogsModule(),
            new SqsModule(),
            new StsModule(),
        ];
        Store = Store.Open(options.DataFolder, options.Time, this);
        foreach (var module in modules)
        {
            module.Register(Store);
            foreach (var service in module.Services)
            {
                services.Add(service.Name, service);
            }
        }
    }

    /// <summary>The SQL that makes the services' tables in a new data folder.</summary>
    internal static IReadOnlyList<string> Tables { get; } =
    [
        EventBridgeModule.Tables,
        MachineSchema.Sql,
        ExecutionSchema.Sql,
        DynamoSchema.Sql,
        FunctionTable.Schema,
        LogsModule.Tables,
        SqsModule.Tables,
    ];

    public LocalCloudOptions Options { get; }

    public Store Store { get; }

    /// <summary>What requests to this cloud are signed with.</summary>
    public Credentials Credentials { get; private set; } = null!;

    /// <summary>Where Lambda functions run.</summary>
    internal FunctionRuntime Functions { get; }

    /// <summary>What services tell the default event bus.</summary>
    internal ServiceEvents ServiceEvents { get; }

    public string Region => Options.Region;

    public string AccountId => Options.AccountId;

    /// <summary>Where clients reach this cloud; set once the server listens.</summary>
    public Uri? Endpoint { get; internal set; }

    public IReadOnlyDictionary<string, Service> Services => services;

    /// <summary>Opens the data folder and begins to do what is due.</summary>
    /// <exception cref="StoreException">The folder can't be used.</exception>
    public static Cloud Open(LocalCloudOptions options)
    {
        var cloud = new Cloud(options);
        try
        {
            cloud.Credentials = Credentials.ReadOrMake(options.DataFolder);
            cloud.Store.Start();
            return cloud;
        }
        catch
        {
            cloud.Store.Close();
            throw;
        }
    }

    /// <summary>Runs an operation inside the caller's transaction: <c>Call(tx, "dynamodb", "PutItem", request)</c>.</summary>
    /// <exception cref="AwsException">The operation failed, or this cloud has none of that name.</exception>
    public JsonObject Call(Transaction tx, string service, string operation, JsonObject request)
    {
        if (Find(service, operation) is TransactionalOperation found)
        {
            return found.Run(tx, request);
        }
        throw new AwsException(
            "UnknownOperationException",
            $"{service}:{operation} can't be part of a transaction in the local cloud."
        );
    }

    /// <summary>An operation by its service and name.</summary>
    /// <exception cref="AwsException">This cloud has none of that name.</exception>
    public Operation Find(string service, string operation) =>
        services.TryGetValue(service, out var found) && found.Operations.TryGetValue(operation, out var run)
            ? run
            : throw new AwsException(
                "UnknownOperationException",
                $"{service}:{operation} is not in the local cloud. It needs a real AWS account, or leave it out."
            );

    /// <summary><c>arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE</c> in this cloud.</summary>
    public string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{AccountId}:{resource}";

    /// <summary>Tells the operator of a failure that is the local cloud's own fault.</summary>
    internal void ReportDefect(string where, Exception e) => Options.Log($"defect in {where}: {e}");

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync().ConfigureAwait(false);
        await Functions.DisposeAsync().ConfigureAwait(false);
    }
}
