using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

/// <summary>Operations of AWS Step Functions.</summary>
public partial interface IAmazonStepFunctions : IAmazonService, IDisposable
{
    /// <summary>Walks the pages of the list operations, one at a time, as they are asked for.</summary>
    IStepFunctionsPaginatorFactory Paginators { get; }

    /// <summary>Makes an activity, whose tasks a worker of yours fetches.</summary>
    Task<CreateActivityResponse> CreateActivityAsync(
        CreateActivityRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a state machine from a definition in the Amazon States Language.</summary>
    Task<CreateStateMachineResponse> CreateStateMachineAsync(
        CreateStateMachineRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a name that routes executions to one or two versions.</summary>
    Task<CreateStateMachineAliasResponse> CreateStateMachineAliasAsync(
        CreateStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes an activity.</summary>
    Task<DeleteActivityResponse> DeleteActivityAsync(
        DeleteActivityRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes a state machine once its executions have ended.</summary>
    Task<DeleteStateMachineResponse> DeleteStateMachineAsync(
        DeleteStateMachineRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes an alias; its versions stay.</summary>
    Task<DeleteStateMachineAliasResponse> DeleteStateMachineAliasAsync(
        DeleteStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes a version that no alias points to.</summary>
    Task<DeleteStateMachineVersionResponse> DeleteStateMachineVersionAsync(
        DeleteStateMachineVersionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells an activity's name and creation time.</summary>
    Task<DescribeActivityResponse> DescribeActivityAsync(
        DescribeActivityRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells an execution's status, input and output, or its error and cause.</summary>
    Task<DescribeExecutionResponse> DescribeExecutionAsync(
        DescribeExecutionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells a state machine's definition, role, type and status.</summary>
    Task<DescribeStateMachineResponse> DescribeStateMachineAsync(
        DescribeStateMachineRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells which versions an alias routes to.</summary>
    Task<DescribeStateMachineAliasResponse> DescribeStateMachineAliasAsync(
        DescribeStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells the definition that an execution runs, even if the state machine has changed since.</summary>
    Task<DescribeStateMachineForExecutionResponse> DescribeStateMachineForExecutionAsync(
        DescribeStateMachineForExecutionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Waits up to a minute for a task of an activity; without one, TaskToken is null.</summary>
    Task<GetActivityTaskResponse> GetActivityTaskAsync(
        GetActivityTaskRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists what an execution did, event by event.</summary>
    Task<GetExecutionHistoryResponse> GetExecutionHistoryAsync(
        GetExecutionHistoryRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the activities of the account.</summary>
    Task<ListActivitiesResponse> ListActivitiesAsync(
        ListActivitiesRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a state machine's executions, the latest first.</summary>
    Task<ListExecutionsResponse> ListExecutionsAsync(
        ListExecutionsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a state machine's aliases.</summary>
    Task<ListStateMachineAliasesResponse> ListStateMachineAliasesAsync(
        ListStateMachineAliasesRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a state machine's versions, the latest first.</summary>
    Task<ListStateMachineVersionsResponse> ListStateMachineVersionsAsync(
        ListStateMachineVersionsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the state machines of the account.</summary>
    Task<ListStateMachinesResponse> ListStateMachinesAsync(
        ListStateMachinesRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the tags of a state machine or an activity.</summary>
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Keeps the current revision of a state machine as a numbered version.</summary>
    Task<PublishStateMachineVersionResponse> PublishStateMachineVersionAsync(
        PublishStateMachineVersionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Runs a failed execution again from the state that failed.</summary>
    Task<RedriveExecutionResponse> RedriveExecutionAsync(
        RedriveExecutionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Fails the task that waits with this task token.</summary>
    Task<SendTaskFailureResponse> SendTaskFailureAsync(
        SendTaskFailureRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Tells that the task with this token is still being worked on, which restarts its heartbeat time.
    /// </summary>
    Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(
        SendTaskHeartbeatRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Resumes the execution that waits with this task token; Output becomes the task's result.</summary>
    Task<SendTaskSuccessResponse> SendTaskSuccessAsync(
        SendTaskSuccessRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Starts an execution; with a name, starting it again with the same input answers with the running one.
    /// </summary>
    Task<StartExecutionResponse> StartExecutionAsync(
        StartExecutionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Runs an Express workflow and waits for its result.</summary>
    Task<StartSyncExecutionResponse> StartSyncExecutionAsync(
        StartSyncExecutionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Ends a running execution as ABORTED, with an error and a cause of your own.</summary>
    Task<StopExecutionResponse> StopExecutionAsync(
        StopExecutionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sets tags on a state machine or an activity.</summary>
    Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Runs a single state with an input of yours and tells its result and next state.</summary>
    Task<TestStateResponse> TestStateAsync(TestStateRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes tags from a state machine or an activity.</summary>
    Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Changes a state machine; executions that already run keep the definition they started with.</summary>
    Task<UpdateStateMachineResponse> UpdateStateMachineAsync(
        UpdateStateMachineRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Changes which versions an alias routes to.</summary>
    Task<UpdateStateMachineAliasResponse> UpdateStateMachineAliasAsync(
        UpdateStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Checks a definition without making a state machine and lists what is wrong with it.</summary>
    Task<ValidateStateMachineDefinitionResponse> ValidateStateMachineDefinitionAsync(
        ValidateStateMachineDefinitionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>The endpoint that a request would go to.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() =>
        AmazonStepFunctionsClient.CreateDefaultClientConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(
        AWSCredentials awsCredentials,
        ClientConfig clientConfig
    ) => AmazonStepFunctionsClient.CreateDefaultServiceClient(awsCredentials, clientConfig);
}
