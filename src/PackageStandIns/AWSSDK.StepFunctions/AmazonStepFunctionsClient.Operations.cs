using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

public partial class AmazonStepFunctionsClient
{
    /// <summary>Makes an activity, whose tasks a worker of yours fetches.</summary>
    public virtual Task<CreateActivityResponse> CreateActivityAsync(
        CreateActivityRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateActivityResponse>(request, cancellationToken);

    /// <summary>Makes a state machine from a definition in the Amazon States Language.</summary>
    public virtual Task<CreateStateMachineResponse> CreateStateMachineAsync(
        CreateStateMachineRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateStateMachineResponse>(request, cancellationToken);

    /// <summary>Makes a name that routes executions to one or two versions.</summary>
    public virtual Task<CreateStateMachineAliasResponse> CreateStateMachineAliasAsync(
        CreateStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateStateMachineAliasResponse>(request, cancellationToken);

    /// <summary>Deletes an activity.</summary>
    public virtual Task<DeleteActivityResponse> DeleteActivityAsync(
        DeleteActivityRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteActivityResponse>(request, cancellationToken);

    /// <summary>Deletes a state machine once its executions have ended.</summary>
    public virtual Task<DeleteStateMachineResponse> DeleteStateMachineAsync(
        DeleteStateMachineRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteStateMachineResponse>(request, cancellationToken);

    /// <summary>Deletes an alias; its versions stay.</summary>
    public virtual Task<DeleteStateMachineAliasResponse> DeleteStateMachineAliasAsync(
        DeleteStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteStateMachineAliasResponse>(request, cancellationToken);

    /// <summary>Deletes a version that no alias points to.</summary>
    public virtual Task<DeleteStateMachineVersionResponse> DeleteStateMachineVersionAsync(
        DeleteStateMachineVersionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteStateMachineVersionResponse>(request, cancellationToken);

    /// <summary>Tells an activity's name and creation time.</summary>
    public virtual Task<DescribeActivityResponse> DescribeActivityAsync(
        DescribeActivityRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeActivityResponse>(request, cancellationToken);

    /// <summary>Tells an execution's status, input and output, or its error and cause.</summary>
    public virtual Task<DescribeExecutionResponse> DescribeExecutionAsync(
        DescribeExecutionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeExecutionResponse>(request, cancellationToken);

    /// <summary>Tells a state machine's definition, role, type and status.</summary>
    public virtual Task<DescribeStateMachineResponse> DescribeStateMachineAsync(
        DescribeStateMachineRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeStateMachineResponse>(request, cancellationToken);

    /// <summary>Tells which versions an alias routes to.</summary>
    public virtual Task<DescribeStateMachineAliasResponse> DescribeStateMachineAliasAsync(
        DescribeStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeStateMachineAliasResponse>(request, cancellationToken);

    /// <summary>Tells the definition that an execution runs, even if the state machine has changed since.</summary>
    public virtual Task<DescribeStateMachineForExecutionResponse> DescribeStateMachineForExecutionAsync(
        DescribeStateMachineForExecutionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeStateMachineForExecutionResponse>(request, cancellationToken);

    /// <summary>Waits up to a minute for a task of an activity; without one, TaskToken is null.</summary>
    public virtual Task<GetActivityTaskResponse> GetActivityTaskAsync(
        GetActivityTaskRequest request,
        CancellationToken cancellationToken = default
    ) => Send<GetActivityTaskResponse>(request, cancellationToken);

    /// <summary>Lists what an execution did, event by event.</summary>
    public virtual Task<GetExecutionHistoryResponse> GetExecutionHistoryAsync(
        GetExecutionHistoryRequest request,
        CancellationToken cancellationToken = default
    ) => Send<GetExecutionHistoryResponse>(request, cancellationToken);

    /// <summary>Lists the activities of the account.</summary>
    public virtual Task<ListActivitiesResponse> ListActivitiesAsync(
        ListActivitiesRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListActivitiesResponse>(request, cancellationToken);

    /// <summary>Lists a state machine's executions, the latest first.</summary>
    public virtual Task<ListExecutionsResponse> ListExecutionsAsync(
        ListExecutionsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListExecutionsResponse>(request, cancellationToken);

    /// <summary>Lists a state machine's aliases.</summary>
    public virtual Task<ListStateMachineAliasesResponse> ListStateMachineAliasesAsync(
        ListStateMachineAliasesRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListStateMachineAliasesResponse>(request, cancellationToken);

    /// <summary>Lists a state machine's versions, the latest first.</summary>
    public virtual Task<ListStateMachineVersionsResponse> ListStateMachineVersionsAsync(
        ListStateMachineVersionsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListStateMachineVersionsResponse>(request, cancellationToken);

    /// <summary>Lists the state machines of the account.</summary>
    public virtual Task<ListStateMachinesResponse> ListStateMachinesAsync(
        ListStateMachinesRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListStateMachinesResponse>(request, cancellationToken);

    /// <summary>Lists the tags of a state machine or an activity.</summary>
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListTagsForResourceResponse>(request, cancellationToken);

    /// <summary>Keeps the current revision of a state machine as a numbered version.</summary>
    public virtual Task<PublishStateMachineVersionResponse> PublishStateMachineVersionAsync(
        PublishStateMachineVersionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PublishStateMachineVersionResponse>(request, cancellationToken);

    /// <summary>Runs a failed execution again from the state that failed.</summary>
    public virtual Task<RedriveExecutionResponse> RedriveExecutionAsync(
        RedriveExecutionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<RedriveExecutionResponse>(request, cancellationToken);

    /// <summary>Fails the task that waits with this task token.</summary>
    public virtual Task<SendTaskFailureResponse> SendTaskFailureAsync(
        SendTaskFailureRequest request,
        CancellationToken cancellationToken = default
    ) => Send<SendTaskFailureResponse>(request, cancellationToken);

    /// <summary>
    /// Tells that the task with this token is still being worked on, which restarts its heartbeat time.
    /// </summary>
    public virtual Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(
        SendTaskHeartbeatRequest request,
        CancellationToken cancellationToken = default
    ) => Send<SendTaskHeartbeatResponse>(request, cancellationToken);

    /// <summary>Resumes the execution that waits with this task token; Output becomes the task's result.</summary>
    public virtual Task<SendTaskSuccessResponse> SendTaskSuccessAsync(
        SendTaskSuccessRequest request,
        CancellationToken cancellationToken = default
    ) => Send<SendTaskSuccessResponse>(request, cancellationToken);

    /// <summary>
    /// Starts an execution; with a name, starting it again with the same input answers with the running one.
    /// </summary>
    public virtual Task<StartExecutionResponse> StartExecutionAsync(
        StartExecutionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<StartExecutionResponse>(request, cancellationToken);

    /// <summary>Runs an Express workflow and waits for its result.</summary>
    public virtual Task<StartSyncExecutionResponse> StartSyncExecutionAsync(
        StartSyncExecutionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<StartSyncExecutionResponse>(request, cancellationToken);

    /// <summary>Ends a running execution as ABORTED, with an error and a cause of your own.</summary>
    public virtual Task<StopExecutionResponse> StopExecutionAsync(
        StopExecutionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<StopExecutionResponse>(request, cancellationToken);

    /// <summary>Sets tags on a state machine or an activity.</summary>
    public virtual Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TagResourceResponse>(request, cancellationToken);

    /// <summary>Runs a single state with an input of yours and tells its result and next state.</summary>
    public virtual Task<TestStateResponse> TestStateAsync(
        TestStateRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TestStateResponse>(request, cancellationToken);

    /// <summary>Removes tags from a state machine or an activity.</summary>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UntagResourceResponse>(request, cancellationToken);

    /// <summary>Changes a state machine; executions that already run keep the definition they started with.</summary>
    public virtual Task<UpdateStateMachineResponse> UpdateStateMachineAsync(
        UpdateStateMachineRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UpdateStateMachineResponse>(request, cancellationToken);

    /// <summary>Changes which versions an alias routes to.</summary>
    public virtual Task<UpdateStateMachineAliasResponse> UpdateStateMachineAliasAsync(
        UpdateStateMachineAliasRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UpdateStateMachineAliasResponse>(request, cancellationToken);

    /// <summary>Checks a definition without making a state machine and lists what is wrong with it.</summary>
    public virtual Task<ValidateStateMachineDefinitionResponse> ValidateStateMachineDefinitionAsync(
        ValidateStateMachineDefinitionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ValidateStateMachineDefinitionResponse>(request, cancellationToken);
}
