using LocalCloud.Protocol;

namespace LocalCloud.Lambda;

/// <summary>
/// Which operation a method and path mean. All of Lambda's are here, so that one which is not in the local cloud is
/// refused by its name.
/// </summary>
internal static class LambdaRoutes
{
    public static readonly IReadOnlyList<RestRoute> All =
    [
        new("POST", "/2015-03-31/functions/{FunctionName}/policy", "AddPermission", 201),
        new("GET", "/2015-03-31/functions/{FunctionName}", "GetFunction"),
        new("GET", "/2015-03-31/functions/{FunctionName}/configuration", "GetFunctionConfiguration"),
        new("GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config", "GetFunctionEventInvokeConfig"),
        new("GET", "/2015-03-31/functions/{FunctionName}/policy", "GetPolicy"),
        new("POST", "/2015-03-31/functions/{FunctionName}/invocations", "Invoke")
        {
            RequestPayload = "Payload",
            RequestHeaders = new Dictionary<string, string>
            {
                ["X-Amz-Invocation-Type"] = "InvocationType",
                ["X-Amz-Log-Type"] = "LogType",
            },
            AnswerPayload = "Payload",
            AnswerStatus = "StatusCode",
            AnswerHeaders = new Dictionary<string, string>
            {
                ["FunctionError"] = "X-Amz-Function-Error",
                ["LogResult"] = "X-Amz-Log-Result",
                ["ExecutedVersion"] = "X-Amz-Executed-Version",
            },
        },
        new("GET", "/2015-03-31/functions", "ListFunctions") { Integers = ["MaxItems"] },
        new("GET", "/2017-03-31/tags/{Resource}", "ListTags"),
        new("PUT", "/2019-09-25/functions/{FunctionName}/event-invoke-config", "PutFunctionEventInvokeConfig"),
        new("DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", "RemovePermission", 204),
        new("POST", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", "AddLayerVersionPermission"),
        new("POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint", "CheckpointDurableExecution"),
        new("POST", "/2015-03-31/functions/{FunctionName}/aliases", "CreateAlias"),
        new("POST", "/2025-11-30/capacity-providers", "CreateCapacityProvider"),
        new("POST", "/2020-04-22/code-signing-configs", "CreateCodeSigningConfig"),
        new("POST", "/2015-03-31/event-source-mappings", "CreateEventSourceMapping"),
        new("POST", "/2015-03-31/functions", "CreateFunction"),
        new("POST", "/2021-10-31/functions/{FunctionName}/url", "CreateFunctionUrlConfig"),
        new("DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", "DeleteAlias"),
        new("DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}", "DeleteCapacityProvider"),
        new("DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", "DeleteCodeSigningConfig"),
        new("DELETE", "/2015-03-31/event-source-mappings/{UUID}", "DeleteEventSourceMapping"),
        new("DELETE", "/2015-03-31/functions/{FunctionName}", "DeleteFunction"),
        new("DELETE", "/2020-06-30/functions/{FunctionName}/code-signing-config", "DeleteFunctionCodeSigningConfig"),
        new("DELETE", "/2017-10-31/functions/{FunctionName}/concurrency", "DeleteFunctionConcurrency"),
        new("DELETE", "/2019-09-25/functions/{FunctionName}/event-invoke-config", "DeleteFunctionEventInvokeConfig"),
        new("DELETE", "/2021-10-31/functions/{FunctionName}/url", "DeleteFunctionUrlConfig"),
        new("DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", "DeleteLayerVersion"),
        new(
            "DELETE",
            "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            "DeleteProvisionedConcurrencyConfig"
        ),
        new("GET", "/2016-08-19/account-settings", "GetAccountSettings"),
        new("GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", "GetAlias"),
        new("GET", "/2025-11-30/capacity-providers/{CapacityProviderName}", "GetCapacityProvider"),
        new("GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", "GetCodeSigningConfig"),
        new("GET", "/2025-12-01/durable-executions/{DurableExecutionArn}", "GetDurableExecution"),
        new("GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/history", "GetDurableExecutionHistory"),
        new("GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/state", "GetDurableExecutionState"),
        new("GET", "/2015-03-31/event-source-mappings/{UUID}", "GetEventSourceMapping"),
        new("GET", "/2020-06-30/functions/{FunctionName}/code-signing-config", "GetFunctionCodeSigningConfig"),
        new("GET", "/2019-09-30/functions/{FunctionName}/concurrency", "GetFunctionConcurrency"),
        new("GET", "/2024-08-31/functions/{FunctionName}/recursion-config", "GetFunctionRecursionConfig"),
        new("GET", "/2025-11-30/functions/{FunctionName}/function-scaling-config", "GetFunctionScalingConfig"),
        new("GET", "/2021-10-31/functions/{FunctionName}/url", "GetFunctionUrlConfig"),
        new("GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", "GetLayerVersion"),
        new("GET", "/2018-10-31/layers", "GetLayerVersionByArn"),
        new("GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", "GetLayerVersionPolicy"),
        new("GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", "GetProvisionedConcurrencyConfig"),
        new("GET", "/2021-07-20/functions/{FunctionName}/runtime-management-config", "GetRuntimeManagementConfig"),
        new("POST", "/2014-11-13/functions/{FunctionName}/invoke-async", "InvokeAsync"),
        new("POST", "/2021-11-15/functions/{FunctionName}/response-streaming-invocations", "InvokeWithResponseStream"),
        new("GET", "/2015-03-31/functions/{FunctionName}/aliases", "ListAliases"),
        new("GET", "/2025-11-30/capacity-providers", "ListCapacityProviders"),
        new("GET", "/2020-04-22/code-signing-configs", "ListCodeSigningConfigs"),
        new("GET", "/2025-12-01/functions/{FunctionName}/durable-executions", "ListDurableExecutionsByFunction"),
        new("GET", "/2015-03-31/event-source-mappings", "ListEventSourceMappings"),
        new("GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", "ListFunctionEventInvokeConfigs"),
        new("GET", "/2021-10-31/functions/{FunctionName}/urls", "ListFunctionUrlConfigs"),
        new(
            "GET",
            "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions",
            "ListFunctionVersionsByCapacityProvider"
        ),
        new(
            "GET",
            "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
            "ListFunctionsByCodeSigningConfig"
        ),
        new("GET", "/2018-10-31/layers/{LayerName}/versions", "ListLayerVersions"),
        new("GET", "/2018-10-31/layers", "ListLayers"),
        new("GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", "ListProvisionedConcurrencyConfigs"),
        new("GET", "/2015-03-31/functions/{FunctionName}/versions", "ListVersionsByFunction"),
        new("POST", "/2018-10-31/layers/{LayerName}/versions", "PublishLayerVersion"),
        new("POST", "/2015-03-31/functions/{FunctionName}/versions", "PublishVersion"),
        new("PUT", "/2020-06-30/functions/{FunctionName}/code-signing-config", "PutFunctionCodeSigningConfig"),
        new("PUT", "/2017-10-31/functions/{FunctionName}/concurrency", "PutFunctionConcurrency"),
        new("PUT", "/2024-08-31/functions/{FunctionName}/recursion-config", "PutFunctionRecursionConfig"),
        new("PUT", "/2025-11-30/functions/{FunctionName}/function-scaling-config", "PutFunctionScalingConfig"),
        new("PUT", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", "PutProvisionedConcurrencyConfig"),
        new("PUT", "/2021-07-20/functions/{FunctionName}/runtime-management-config", "PutRuntimeManagementConfig"),
        new(
            "DELETE",
            "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
            "RemoveLayerVersionPermission"
        ),
        new("POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail", "SendDurableExecutionCallbackFailure"),
        new(
            "POST",
            "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat",
            "SendDurableExecutionCallbackHeartbeat"
        ),
        new(
            "POST",
            "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed",
            "SendDurableExecutionCallbackSuccess"
        ),
        new("POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop", "StopDurableExecution"),
        new("POST", "/2017-03-31/tags/{Resource}", "TagResource"),
        new("DELETE", "/2017-03-31/tags/{Resource}", "UntagResource"),
        new("PUT", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", "UpdateAlias"),
        new("PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}", "UpdateCapacityProvider"),
        new("PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", "UpdateCodeSigningConfig"),
        new("PUT", "/2015-03-31/event-source-mappings/{UUID}", "UpdateEventSourceMapping"),
        new("PUT", "/2015-03-31/functions/{FunctionName}/code", "UpdateFunctionCode"),
        new("PUT", "/2015-03-31/functions/{FunctionName}/configuration", "UpdateFunctionConfiguration"),
        new("POST", "/2019-09-25/functions/{FunctionName}/event-invoke-config", "UpdateFunctionEventInvokeConfig"),
        new("PUT", "/2021-10-31/functions/{FunctionName}/url", "UpdateFunctionUrlConfig"),
    ];
}
