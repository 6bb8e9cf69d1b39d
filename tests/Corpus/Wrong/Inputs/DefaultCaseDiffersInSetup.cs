using Barline;

[Strategy("Session choice")]
public partial class SessionChoice
{
    private string city = "";

    void Setup() => city = Input.String("City", "london", options: ["London", "Tokyo", "New York"]); // BAR1007

    void Process(Bar bar)
    {
        int hour = city == "Tokyo" ? 0 : city == "London" ? 8 : 14;
        if (bar.Time.Hour == hour && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        if (bar.Time.Hour == hour + 6) Strategy.CloseAll();
    }
}
