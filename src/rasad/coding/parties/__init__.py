"""Parties: a trigger and the groups around it → who takes part, in which role, all at once or one by one."""
