using Barline;

[Strategy("Words of another language")]
public partial class OtherWords
{
    private readonly List<string> @async = [];
    private int task;

    private bool IsCancelled => CancellationToken.None.IsCancellationRequested;

    void Process(Bar bar)
    {
        task++;
        async.Add("bar");
        if (IsCancelled) throw new OperationCanceledException();
        if (Task.CompletedTask.IsCompleted && task % 10 == 0 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        else if (async.Count > 5) Strategy.Close("Long");
    }
}
