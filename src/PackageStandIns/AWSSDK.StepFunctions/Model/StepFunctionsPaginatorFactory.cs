namespace Amazon.StepFunctions.Model;

public interface IStepFunctionsPaginatorFactory
{
    IGetExecutionHistoryPaginator GetExecutionHistory(GetExecutionHistoryRequest request);

    IListActivitiesPaginator ListActivities(ListActivitiesRequest request);

    IListExecutionsPaginator ListExecutions(ListExecutionsRequest request);

    IListStateMachinesPaginator ListStateMachines(ListStateMachinesRequest request);
}

internal sealed class StepFunctionsPaginatorFactory(IAmazonStepFunctions client) : IStepFunctionsPaginatorFactory
{
    public IGetExecutionHistoryPaginator GetExecutionHistory(GetExecutionHistoryRequest request) =>
        new GetExecutionHistoryPaginator(client, request);

    public IListActivitiesPaginator ListActivities(ListActivitiesRequest request) =>
        new ListActivitiesPaginator(client, request);

    public IListExecutionsPaginator ListExecutions(ListExecutionsRequest request) =>
        new ListExecutionsPaginator(client, request);

    public IListStateMachinesPaginator ListStateMachines(ListStateMachinesRequest request) =>
        new ListStateMachinesPaginator(client, request);
}
