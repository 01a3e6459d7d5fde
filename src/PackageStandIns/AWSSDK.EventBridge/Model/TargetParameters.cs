namespace Amazon.EventBridge.Model;

public partial class KinesisParameters
{
    public string PartitionKeyPath { get; set; }
}

public partial class RunCommandParameters
{
    public List<RunCommandTarget> RunCommandTargets { get; set; }
}

public partial class RunCommandTarget
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public partial class SqsParameters
{
    public string MessageGroupId { get; set; }
}

public partial class HttpParameters
{
    public List<string> PathParameterValues { get; set; }
    public Dictionary<string, string> HeaderParameters { get; set; }
    public Dictionary<string, string> QueryStringParameters { get; set; }
}

public partial class RedshiftDataParameters
{
    public string SecretManagerArn { get; set; }
    public string Database { get; set; }
    public string DbUser { get; set; }
    public string Sql { get; set; }
    public string StatementName { get; set; }
    public bool? WithEvent { get; set; }
    public List<string> Sqls { get; set; }
}

public partial class SageMakerPipelineParameters
{
    public List<SageMakerPipelineParameter> PipelineParameterList { get; set; }
}

public partial class SageMakerPipelineParameter
{
    public string Name { get; set; }
    public string Value { get; set; }
}

public partial class AppSyncParameters
{
    public string GraphQLOperation { get; set; }
}
