namespace ServiceModels;

/// <summary>What AWS publishes about a service's API: its operations, types, constraints and wire protocol.</summary>
public sealed class ServiceModel
{
    internal ServiceModel(
        string name,
        string version,
        Traits traits,
        IReadOnlyList<Operation> operations,
        IReadOnlyDictionary<string, Shape> shapes
    )
    {
        Name = name;
        Version = version;
        Traits = traits;
        Operations = operations;
        Shapes = shapes;
    }

    /// <summary>The service shape's name, which is the prefix in <c>X-Amz-Target</c>.</summary>
    public string Name { get; }

    /// <summary>The API's date, such as 2015-10-07.</summary>
    public string Version { get; }

    public Traits Traits { get; }

    /// <summary>In the model's order, which is the alphabet's.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>Every type that the model names, by name.</summary>
    public IReadOnlyDictionary<string, Shape> Shapes { get; }

    /// <summary>The name in <c>AWS_ENDPOINT_URL_…</c> and user agents, such as SFN.</summary>
    public string SdkId => Traits.Text("aws.api#service", "sdkId")!;

    /// <summary>The first label of the host name.</summary>
    public string EndpointPrefix => Traits.Text("aws.api#service", "endpointPrefix")!;

    /// <summary>The service in a signature's scope.</summary>
    public string SigningName => Traits.Text("aws.auth#sigv4", "name")!;

    /// <summary>The operation of that name, null if there is none.</summary>
    public Operation? Find(string operation) => Operations.FirstOrDefault(o => o.Name == operation);
}
